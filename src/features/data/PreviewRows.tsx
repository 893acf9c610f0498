import { useTranslation } from '../../i18n/use-translation'
import type { ImportPreview } from '../../workers/import-protocol'
import styles from './FeatureTable.module.css'

/** The first rows of a file, values as plain text. */
export const PreviewRows = ({ preview: { fields, firstRows } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('data')
  const shown = fields.slice(0, firstRows.rows[0]?.values.length ?? 0)
  if (shown.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('preview.rows')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('preview.rows')}</caption>
        <thead>
          <tr>
            {shown.map(({ name }) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.rows.map(({ index, values }) => (
            <tr key={index}>
              {shown.map(({ name }, at) => (
                <td key={name} dir="auto">
                  {values[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
