import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'
import type { ImportPreview } from '../../workers/import-protocol'

/** What is not wrong but must be known: swapped axes, features elsewhere, duplicate ids, how the file was read. */
export const PreviewWarnings = ({ preview }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const { swap, outside, duplicates, notes } = preview
  const said = [
    ...(outside > 0
      ? [{ key: 'outside', words: t('preview.outside', { count: outside, n: format.number(outside) }) }]
      : []),
    ...(duplicates > 0
      ? [{ key: 'duplicates', words: t('preview.duplicates', { count: duplicates, n: format.number(duplicates) }) }]
      : []),
    ...notes.map((note) => ({ key: note, words: t(`note.${note}`) })),
  ]
  return (
    <>
      {swap.offered ? (
        <Notice tone={swap.applied ? 'note' : 'warning'} purpose="import-swapped">
          {t(swap.applied ? 'preview.swapApplied' : 'preview.swapOffered')}
        </Notice>
      ) : null}
      {said.map(({ key, words }) => (
        <Notice key={key} tone="note" purpose={`import-note-${key}`}>
          {words}
        </Notice>
      ))}
    </>
  )
}
