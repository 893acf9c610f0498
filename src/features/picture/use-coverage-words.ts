import { useCallback, useLayoutEffect, useRef } from 'react'
import { useDenominatorName } from '../../i18n/use-denominator-name'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { countsAsMapped } from '../../store/selectors/coverage'
import { coverageOfChosen } from '../../store/selectors/coverage-chosen'
import type { AtlasState } from '../../store/state'

const isolated = (text: string): string => `\u2068${text}\u2069`

/** Says what share of the chosen whole is covered by what a picture tints; null where it tints nothing. */
export const useCoverageWords = (): ((state: AtlasState) => string | null) => {
  const { t } = useTranslation('picture')
  const format = useFormat()
  const nameOf = useDenominatorName()
  // the same function until the language changes: a picture is drawn anew with other words
  const latest = useRef(nameOf)
  useLayoutEffect(() => {
    latest.current = nameOf
  })
  return useCallback(
    (state) => {
      const chosen = coverageOfChosen(state)
      if (!chosen || !state.session.themes.coverage.visible || countsAsMapped(state) !== 'something') return null
      return t('coverage', {
        name: isolated(latest.current(chosen.id)),
        share: isolated(format.percent(chosen.share, 2)),
        mapped: isolated(format.squareKilometres(chosen.mapped)),
        whole: isolated(format.squareKilometres(chosen.whole)),
      })
    },
    [t, format],
  )
}
