import { useTranslation } from '../../i18n/use-translation'
import { importDeskOf } from '../../store/import-desk'
import { retryLayer } from '../../store/keep-layers-held'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { useImportDesk } from '../../store/use-import-desk'
import { Notice } from '../../ui/Notice'
import styles from './ImportNotices.module.css'
import { sourceName } from './source-name'

/** Says, whatever panel is open, which imported layers this browser cannot show or cannot keep. */
export const ImportNotices = () => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const layers = useAtlas(({ document }) => document.layers)
  const held = useImportDesk((desk) => desk.held)
  const missing = layers.filter(({ id }) => held[id] === 'missing')
  const unsaved = layers.some(({ id }) => held[id] === 'unsaved')
  if (missing.length === 0 && !unsaved) return null
  return (
    <div className={styles.notices}>
      {missing.map(({ id, name, source }) => (
        <Notice key={id} tone="error" purpose="layer-missing" onRetry={() => retryLayer(importDeskOf(store), id)}>
          {t('layer.missing', { name: `\u2068${name}\u2069`, source: sourceName(source, t('pasted')) })}
        </Notice>
      ))}
      {unsaved ? (
        <Notice tone="warning" purpose="layer-unsaved">
          {t('layer.unsaved')}
        </Notice>
      ) : null}
    </div>
  )
}
