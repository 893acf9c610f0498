import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { type Difference, differences } from './differences'
import type { Sides } from './use-sides'
import { useValueWords } from './use-value-words'

/** As many as a picture has room for. */
const MOST = 10

/** What a difference is about, in words. */
export const useSubjectWords = (): ((difference: Difference) => string) => {
  const { t } = useTranslation(['compare', 'vocabulary'])
  return useCallback(
    ({ what, theme }) =>
      what === 'layer' || what === 'opacity'
        ? t(`compare:what.${what}`, { layer: theme ? t(`vocabulary:theme.${theme}`) : '' })
        : t(`compare:what.${what}`),
    [t],
  )
}

/** What two views differ in as one sentence, the first ones of many; empty where they show the same. */
export const useDifferenceWords = ({ left, right }: Sides): string => {
  const { t } = useTranslation('compare')
  const format = useFormat()
  const [ofLeft, ofRight] = [useStore(left), useStore(right)]
  const subject = useSubjectWords()
  const value = useValueWords()
  return useMemo(() => {
    const rows = differences(ofLeft, ofRight)
    if (rows.length === 0) return ''
    const said = rows.slice(0, MOST).map((row) => {
      const [a, b] = [value(row.left, ofLeft), value(row.right, ofRight)].map(({ text, quantity }) =>
        quantity?.after ? `${text} ${quantity.after}` : text,
      )
      return t('inPicture.row', { what: subject(row), left: a ?? '', right: b ?? '' })
    })
    const more = rows.length - said.length
    const rest = more > 0 ? [t('inPicture.more', { count: more, n: format.number(more) })] : []
    return t('inPicture.all', { list: [...said, ...rest].join(' · ') })
  }, [ofLeft, ofRight, subject, value, t, format])
}
