import { useRef, useState } from 'react'
import { readSheetFile, type SheetFileError } from '../../data/read-sheet-file'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Reads a list of sheets from a file; what the file says goes where a typed list would stand. */
export const SheetListFile = ({ onText }: { readonly onText: (text: string) => void }) => {
  const { t } = useTranslation('plan')
  const input = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<SheetFileError | null>(null)
  const read = async (file: File) => {
    const text = await readSheetFile(file)
    setError(text.ok ? null : text.error)
    if (text.ok) onText(text.value)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        data-purpose="sheet-list-file"
        aria-label={t('list.fromFile')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void read(file)
          // the same file again is a new question
          currentTarget.value = ''
        }}
      />
      <Button data-action="sheet-list-file" onClick={() => input.current?.click()}>
        {t('list.fromFile')}
      </Button>
      {error ? (
        <Notice tone="error">
          {t(`list.fileError.${error.kind}`, {
            file: `\u2068${error.file}\u2069`,
            most: 'most' in error ? error.most / 1e6 : '',
          })}
        </Notice>
      ) : null}
    </>
  )
}
