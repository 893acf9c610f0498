import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { LayerTiles } from '../../domain/imported/layer-tiles'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './LayerRow.module.css'
import { useSizeWords } from './use-size-words'

type TilesRowProps = { readonly layer: ImportedLayer; readonly tiles: LayerTiles }

/** What is said of a layer of tiles in the list, beside what every layer has: source, attribution, what cannot be done. */
export const TilesRow = ({ layer, tiles: { address, bytes, minZoom, attribution } }: TilesRowProps) => {
  const { t } = useTranslation(['data', 'tiles'])
  const format = useFormat()
  const sizeWords = useSizeWords()
  const source = `\u2068${address === null ? layer.source : new URL(address).host}\u2069`
  return (
    <>
      <p className={styles.state}>
        {t('tiles:from', { source, size: sizeWords(bytes) })}
        {minZoom > 0 ? <> · {t('tiles:shallow', { from: format.number(minZoom) })}</> : null}
      </p>
      {attribution ? (
        <p className={styles.state} data-purpose="tiles-attribution">
          {t('tiles:attribution')}: <bdi>{attribution}</bdi>
        </p>
      ) : null}
      <p className={styles.state}>{t('tiles:cannot')}</p>
    </>
  )
}
