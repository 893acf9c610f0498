import { CROWDED_PIXELS, POINTS_A_TILE } from '../../domain/imported/drawing-limits'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './LayerRow.module.css'

/** Says that the map draws fewer points than a layer has, where that may be. */
export const ThinnedNote = ({ layer: { count, geometries } }: { readonly layer: ImportedLayer }) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  if (count <= POINTS_A_TILE || !geometries.includes('point')) return null
  return (
    <p className={styles.state} data-purpose="layer-thinned">
      {t('layer.thinned', { pixels: format.number(CROWDED_PIXELS) })}
    </p>
  )
}
