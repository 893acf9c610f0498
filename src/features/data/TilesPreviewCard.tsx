import { useEffect } from 'react'
import type { LayerTiles } from '../../domain/imported/layer-tiles'
import { useTranslation } from '../../i18n/use-translation'
import { cancelImport, commitImport } from '../../store/import-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import type { ImportPreview } from '../../workers/import-protocol'
import { bringIntoView } from './bring-into-view'
import styles from './ImportPreviewCard.module.css'
import { PreviewWarnings } from './PreviewWarnings'
import { sourceName } from './source-name'
import { TilesFacts } from './TilesFacts'

type TilesPreviewCardProps = {
  readonly id: string
  readonly source: string
  readonly preview: ImportPreview
  readonly tiles: LayerTiles
  readonly busy: boolean
}

/** What an archive of tiles holds, before it is in the document. */
export const TilesPreviewCard = ({ id, source, preview, tiles, busy }: TilesPreviewCardProps) => {
  const { t } = useTranslation(['data', 'tiles'])
  const store = useAtlasStore()
  const { bbox } = preview
  useEffect(() => {
    if (bbox) bringIntoView([bbox[0], bbox[1], bbox[2], bbox[3] ?? bbox[1]])
  }, [bbox])
  return (
    <section className={styles.card} aria-labelledby={`preview-${id}`} data-purpose="import-preview">
      <h3 id={`preview-${id}`}>{t('preview.title', { file: sourceName(source, t('pasted')) })}</h3>
      <TilesFacts preview={preview} tiles={tiles} />
      <PreviewWarnings preview={preview} />
      <div className={styles.buttons}>
        <Button look="primary" data-action="import-commit" disabled={busy} onClick={() => commitImport(store, id)}>
          {t('tiles:commit')}
        </Button>
        <Button data-action="import-cancel" onClick={() => cancelImport(store, id)}>
          {t('preview.cancel')}
        </Button>
      </div>
    </section>
  )
}
