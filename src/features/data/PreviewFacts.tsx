import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { CommaList } from '../../ui/CommaList'
import { Quantity } from '../../ui/Quantity'
import type { ImportPreview } from '../../workers/import-protocol'
import styles from './PreviewFacts.module.css'

const Counts = ({ preview: { count, rejectedCount } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const read = (
    <Quantity name="import.features.read" value={count} unit="1">
      {format.number(count)}
    </Quantity>
  )
  const rejected = (
    <Quantity name="import.rows.rejected" value={rejectedCount} unit="1">
      {format.number(rejectedCount)}
    </Quantity>
  )
  return (
    <p className={styles.counts}>
      <Trans text={t('preview.features', { count })} components={{ count: read }} />
      <br />
      <Trans text={t('preview.rejected', { count: rejectedCount })} components={{ count: rejected }} />
    </p>
  )
}

/** How many features of what kind, where, with which columns. */
export const PreviewFacts = ({ preview }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const { bbox, fields, geometries, vertices } = preview
  const degrees = (value: number | undefined) => format.degrees(value ?? 0, 3)
  const [west, south, east, north] = bbox ?? []
  return (
    <>
      <Counts preview={preview} />
      <dl className={styles.facts}>
        <dt>{t('preview.format')}</dt>
        <dd>{t(`format.${preview.format}`)}</dd>
        <dt>{t('preview.geometries')}</dt>
        <dd>
          <CommaList names={geometries.map((kind) => t(`geometry.${kind}`))} />
        </dd>
        <dt>{t('preview.vertices')}</dt>
        <dd>{format.number(vertices)}</dd>
        {bbox ? (
          <>
            <dt>{t('preview.bbox')}</dt>
            <dd>
              {t('preview.bboxText', {
                west: degrees(west),
                south: degrees(south),
                east: degrees(east),
                north: degrees(north),
              })}
            </dd>
          </>
        ) : null}
        <dt>{t('preview.fields')}</dt>
        <dd>{fields.length === 0 ? t('preview.noFields') : <CommaList names={fields.map(({ name }) => name)} />}</dd>
      </dl>
    </>
  )
}
