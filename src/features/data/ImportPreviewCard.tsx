import { useEffect } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { cancelImport, chooseImport, commitImport } from '../../store/import-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import type { ImportPreview } from '../../workers/import-protocol'
import { bringIntoView } from './bring-into-view'
import { ColumnChooser } from './ColumnChooser'
import styles from './ImportPreviewCard.module.css'
import { PreviewFacts } from './PreviewFacts'
import { PreviewRows } from './PreviewRows'
import { PreviewWarnings } from './PreviewWarnings'
import { RejectedRows } from './RejectedRows'
import { sourceName } from './source-name'

type ImportPreviewCardProps = {
  readonly id: string
  readonly source: string
  readonly preview: ImportPreview
  readonly busy: boolean
}

const Buttons = ({ id, preview, busy }: Omit<ImportPreviewCardProps, 'source'>) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const store = useAtlasStore()
  const { count, rejectedCount, swap, choice } = preview
  const n = format.number(count)
  const words =
    rejectedCount > 0
      ? t('preview.commitGood', { n, of: format.number(count + rejectedCount) })
      : t('preview.commit', { count, n })
  return (
    <div className={styles.buttons}>
      <Button
        look="primary"
        data-action="import-commit"
        disabled={busy || count === 0}
        onClick={() => commitImport(store, id)}
      >
        {words}
      </Button>
      {swap.offered ? (
        <Button
          data-action="import-swap"
          aria-pressed={swap.applied}
          onClick={() => chooseImport(store, id, { swap: !swap.applied, columns: choice })}
        >
          {t(swap.applied ? 'preview.swapBack' : 'preview.swap')}
        </Button>
      ) : null}
      <Button data-action="import-cancel" onClick={() => cancelImport(store, id)}>
        {t('preview.cancel')}
      </Button>
    </div>
  )
}

/** What a file holds, before anything of it is in the document. */
export const ImportPreviewCard = ({ id, source, preview, busy }: ImportPreviewCardProps) => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const { bbox, swap, rejected, rejectedCount, columns, choice, count } = preview
  useEffect(() => {
    if (bbox) bringIntoView([bbox[0], bbox[1], bbox[2], bbox[3] ?? bbox[1]])
  }, [bbox])
  return (
    <section className={styles.card} aria-labelledby={`preview-${id}`} data-purpose="import-preview">
      <h3 id={`preview-${id}`}>{t('preview.title', { file: sourceName(source, t('pasted')) })}</h3>
      {count === 0 ? (
        <Notice tone="error" purpose="import-nothing">
          {t('preview.nothing')}
        </Notice>
      ) : null}
      <PreviewFacts preview={preview} />
      <PreviewWarnings preview={preview} />
      <Buttons id={id} preview={preview} busy={busy} />
      {rejected.length > 0 ? (
        <Disclosure summary={t('preview.report')} purpose="import-rejected">
          <RejectedRows rejected={rejected} count={rejectedCount} />
        </Disclosure>
      ) : null}
      {columns.length > 0 ? (
        <ColumnChooser
          key={JSON.stringify(choice)}
          id={id}
          columns={columns}
          choice={choice}
          onChoose={(next) => chooseImport(store, id, { swap: swap.applied, columns: next })}
        />
      ) : null}
      <PreviewRows preview={preview} />
    </section>
  )
}
