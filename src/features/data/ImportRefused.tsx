import { MAX_FILE_BYTES, MAX_INFLATED_BYTES, MAX_VERTICES } from '../../domain/imported/import-limits'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { cancelImport, chooseImport } from '../../store/import-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Notice } from '../../ui/Notice'
import type { ImportRefusal } from '../../workers/import-protocol'
import { ColumnChooser } from './ColumnChooser'
import { RejectedRows } from './RejectedRows'
import { sourceName } from './source-name'

type ImportRefusedProps = { readonly id: string; readonly source: string; readonly refusal: ImportRefusal }

/** Why a file is refused: what, where, what next. Where other columns may help they can be named. */
export const ImportRefused = ({ id, source, refusal }: ImportRefusedProps) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const store = useAtlasStore()
  const { kind, line, detail, columns, rejected } = refusal
  const facts = {
    detail: `\u2068${detail}\u2069`,
    megabytes: format.number(MAX_FILE_BYTES / 1e6),
    inflated: format.number(MAX_INFLATED_BYTES / 1e6),
    vertices: format.number(MAX_VERTICES),
  }
  return (
    <div data-refusal={kind}>
      <Notice tone="error" purpose="import-refused" onDismiss={() => cancelImport(store, id)}>
        <strong>{t('refused', { file: sourceName(source, t('pasted')) })}</strong>{' '}
        {line === null ? null : `${t('line', { line: format.number(line) })} `}
        {t(`refusal.${kind}`, facts)}
      </Notice>
      {rejected.length > 0 ? <RejectedRows rejected={rejected} count={rejected.length} /> : null}
      {columns.length > 0 ? (
        <ColumnChooser
          id={id}
          columns={columns}
          choice={null}
          onChoose={(choice) => chooseImport(store, id, { swap: false, columns: choice })}
        />
      ) : null}
    </div>
  )
}
