import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './CompareStage.module.css'
import { differences } from './differences'
import { useSubjectWords } from './use-difference-words'
import type { Sides } from './use-sides'
import { ValueText } from './ValueText'

/** What two views differ in, in words and numbers. */
export const Differences = ({ sides: { left, right, comparison } }: { readonly sides: Sides }) => {
  const { t } = useTranslation(['compare', 'vocabulary', 'sites'])
  const format = useFormat()
  const [ofLeft, ofRight] = [useStore(left), useStore(right)]
  const rows = useMemo(() => differences(ofLeft, ofRight), [ofLeft, ofRight])
  const subject = useSubjectWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.differences} aria-label={t('compare:differences')} tabIndex={0}>
      {rows.length === 0 ? (
        <p data-purpose="compare-same">{t('compare:same')}</p>
      ) : (
        <table data-purpose="compare-differences">
          <caption>{t('compare:count', { count: rows.length, n: format.number(rows.length) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare:differences')}</th>
              <th scope="col" dir="auto">
                {t('compare:side.left', { name: comparison.left.name })}
              </th>
              <th scope="col" dir="auto">
                {t('compare:side.right', { name: comparison.right.name })}
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
    </section>
  )
}
