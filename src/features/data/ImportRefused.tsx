import type { RefusalKind } from '../../domain/imported/import-problem'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { cancelImport, chooseImport } from '../../store/import-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Notice } from '../../ui/Notice'
import type { ImportRefusal } from '../../workers/import-protocol'
import { ColumnChooser } from './ColumnChooser'
import { RejectedRows } from './RejectedRows'
import { sourceName } from './source-name'
import { useRefusalWords } from './use-refusal-words'
import { WayOut } from './WayOut'

/** What is too much for a file is not too much for tiles. */
const OUTGROWN: readonly RefusalKind[] = ['too-large', 'too-many-vertices', 'zip-bomb']

type ImportRefusedProps = { readonly id: string; readonly source: string; readonly refusal: ImportRefusal }

/** Why a file is refused: what, where, what next. Where other columns may help they can be named. */
export const ImportRefused = ({ id, source, refusal }: ImportRefusedProps) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const store = useAtlasStore()
  const { kind, line, detail, columns, rejected } = refusal
  const refusalWords = useRefusalWords()
  return (
    <div data-refusal={kind}>
      <Notice tone="error" purpose="import-refused" onDismiss={() => cancelImport(store, id)}>
        <strong>{t('refused', { file: sourceName(source, t('pasted')) })}</strong>{' '}
        {line === null ? null : `${t('line', { line: format.number(line) })} `}
        {refusalWords({ kind, detail })}
      </Notice>
      {OUTGROWN.includes(kind) ? <WayOut /> : null}
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
