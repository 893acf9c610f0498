import { DEEPEST_TILES, MAX_KEPT_TILES_BYTES } from '../../domain/imported/import-limits'
import type { LayerTiles } from '../../domain/imported/layer-tiles'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { CommaList } from '../../ui/CommaList'
import { Notice } from '../../ui/Notice'
import type { ImportPreview } from '../../workers/import-protocol'
import styles from './PreviewFacts.module.css'
import { useSizeWords } from './use-size-words'

type TilesFactsProps = { readonly preview: ImportPreview; readonly tiles: LayerTiles }

/** What an archive of tiles says of itself: its features are not counted by anyone. */
export const TilesFacts = ({ preview: { bbox, fields }, tiles }: TilesFactsProps) => {
  const { t } = useTranslation(['data', 'tiles'])
  const format = useFormat()
  const sizeWords = useSizeWords()
  const { address, bytes, minZoom, maxZoom, parts, attribution } = tiles
  const [west = '', south = '', east = '', north = ''] = (bbox ?? []).map((value) => format.degrees(value, 3))
  const names = (all: readonly string[]) => (all.length === 0 ? t('preview.noFields') : <CommaList names={all} />)
  const facts = [
    ...(address === null ? [] : [{ word: t('tiles:host'), value: <bdi>{new URL(address).host}</bdi> }]),
    { word: t('preview.format'), value: t('format.pmtiles') },
    { word: t('tiles:size'), value: sizeWords(bytes) },
    { word: t('tiles:parts'), value: names(parts) },
    {
      word: t('tiles:zooms'),
      value: t('tiles:zoomRange', { from: format.number(minZoom), to: format.number(maxZoom) }),
    },
    { word: t('preview.bbox'), value: t('tiles:bboxText', { west, south, east, north }) },
    { word: t('preview.fields'), value: names(fields.map(({ name }) => name)) },
    { word: t('tiles:attribution'), value: attribution ? <bdi>{attribution}</bdi> : t('tiles:noAttribution') },
  ]
  const deeper = maxZoom > DEEPEST_TILES
  const notKept = address === null && (bytes ?? 0) > MAX_KEPT_TILES_BYTES
  return (
    <>
      <p className={styles.counts}>{t('tiles:count')}</p>
      <dl className={styles.facts} data-purpose="tiles-facts">
        {facts.map(({ word, value }) => [<dt key={word}>{word}</dt>, <dd key={`${word} value`}>{value}</dd>])}
      </dl>
      {deeper ? <Notice tone="note">{t('tiles:deeper', { most: format.number(DEEPEST_TILES) })}</Notice> : null}
      {notKept ? (
        <Notice tone="warning">{t('tiles:notKept', { most: format.number(MAX_KEPT_TILES_BYTES / 1e6) })}</Notice>
      ) : null}
      <p className={styles.small}>{t('tiles:cannot')}</p>
    </>
  )
}
