import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './CompareStage.module.css'
import { differences, placeLeftOut } from './differences'
import { useSubjectWords } from './use-difference-words'
import { useNames } from './use-names'
import type { Sides } from './use-sides'
import { useValueWords } from './use-value-words'
import { ValueText } from './ValueText'

/** What two views differ in, in words and numbers. */
export const Differences = ({ sides: { left, right, comparison } }: { readonly sides: Sides }) => {
  const { t } = useTranslation(['compare', 'vocabulary', 'sites'])
  const format = useFormat()
  const [ofLeft, ofRight] = [useStore(left), useStore(right)]
  const rows = useMemo(() => differences(ofLeft, ofRight), [ofLeft, ofRight])
  const subject = useSubjectWords()
  const names = useNames(comparison)
  const value = useValueWords()
  const leftOut = placeLeftOut(ofLeft, comparison)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.differences} aria-label={t('compare:differences')} tabIndex={0}>
      {rows.length === 0 ? (
        <p data-purpose={leftOut ? 'compare-place-alone' : 'compare-same'}>
          {t(leftOut ? 'compare:placeAlone' : 'compare:same')}
        </p>
      ) : (
        <table data-purpose="compare-differences">
          <caption>{t('compare:count', { count: rows.length, n: format.number(rows.length) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare:differences')}</th>
              <th scope="col" dir="auto">
                {t('compare:side.left', { name: names.left })}
              </th>
              <th scope="col" dir="auto">
                {t('compare:side.right', { name: names.right })}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-difference={row.id}>
                <th scope="row">{subject(row)}</th>
                <td>
                  <ValueText name={`compare.left.${row.id}`} value={row.left} state={ofLeft} />
                </td>
                <td>
                  <ValueText name={`compare.right.${row.id}`} value={row.right} state={ofRight} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leftOut ? (
        <p data-purpose="compare-place-left-out">
          {t('compare:placeLeftOut', { place: value(leftOut, ofRight).text })}
        </p>
      ) : null}
    </section>
  )
}
