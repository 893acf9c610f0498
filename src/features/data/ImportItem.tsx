import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { cancelImport } from '../../store/import-commands'
import type { PendingImport } from '../../store/import-desk-state'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './ImportItem.module.css'
import { ImportPreviewCard } from './ImportPreviewCard'
import { ImportRefused } from './ImportRefused'
import { sourceName } from './source-name'
import { TilesPreviewCard } from './TilesPreviewCard'

type Working = Extract<PendingImport['stage'], { kind: 'working' }>

const Progress = ({ id, source, stage }: { id: string; source: string; stage: Working }) => {
  const { t } = useTranslation(['data', 'common'])
  const format = useFormat()
  const store = useAtlasStore()
  const { progress } = stage
  const share = progress.of > 0 ? progress.done / progress.of : 0
  const file = sourceName(source, t('pasted'))
  // how far the decoder is nobody knows: a bar without a value says so
  const value = progress.stage === 'decoding' || progress.stage === 'indexing' ? {} : { value: share }
  return (
    <div className={styles.progress} data-import-stage={progress.stage}>
      <progress max={1} {...value} aria-labelledby={`progress-${id}`} />
      <span id={`progress-${id}`}>{t(`progress.${progress.stage}`, { file, share: format.percent(share, 0) })}</span>
      <Button data-action="import-cancel" onClick={() => cancelImport(store, id)}>
        {t('common:cancel')}
      </Button>
    </div>
  )
}

/** One file on its way to become a layer. */
export const ImportItem = ({ pending: { id, source, stage } }: { readonly pending: PendingImport }) => {
  if (stage.kind === 'working') return <Progress id={id} source={source} stage={stage} />
  if (stage.kind === 'refused') return <ImportRefused id={id} source={source} refusal={stage.refusal} />
  const { preview, busy } = stage
  if (preview.tiles)
    return <TilesPreviewCard id={id} source={source} preview={preview} tiles={preview.tiles} busy={busy} />
  return <ImportPreviewCard id={id} source={source} preview={preview} busy={busy} />
}
