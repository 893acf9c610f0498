import { useTranslation } from '../../i18n/use-translation'
import { importDeskOf } from '../../store/import-desk'
import { retryLayer } from '../../store/keep-layers-held'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { useImportDesk } from '../../store/use-import-desk'
import { Notice } from '../../ui/Notice'
import styles from './ImportNotices.module.css'
import { sourceName } from './source-name'
import { TilesNotices } from './TilesNotices'

/** Says, whatever panel is open, which imported layers this browser cannot show or cannot keep. */
export const ImportNotices = () => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const layers = useAtlas(({ document }) => document.layers)
  const held = useImportDesk((desk) => desk.held)
  const missing = layers.filter(({ id, tiles }) => held[id] === 'missing' && !tiles)
  const unsaved = layers.some(({ id, tiles }) => held[id] === 'unsaved' && !tiles)
  const inTiles = layers.flatMap((layer) => (layer.tiles ? [{ layer, tiles: layer.tiles }] : []))
  if (missing.length === 0 && !unsaved && inTiles.length === 0) return null
  return (
    <div className={styles.notices}>
      {missing.map((layer) => (
        <Notice
          key={layer.id}
          tone="error"
          purpose="layer-missing"
          onRetry={() => retryLayer(importDeskOf(store), layer)}
        >
          {t('layer.missing', { name: `\u2068${layer.name}\u2069`, source: sourceName(layer.source, t('pasted')) })}
        </Notice>
      ))}
      {inTiles.map(({ layer, tiles }) => (
        <TilesNotices key={layer.id} layer={layer} tiles={tiles} />
      ))}
      {unsaved ? (
        <Notice tone="warning" purpose="layer-unsaved">
          {t('layer.unsaved')}
        </Notice>
      ) : null}
    </div>
  )
}
