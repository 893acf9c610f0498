import { useRef, useState } from 'react'
import { readSheetFile, type SheetFileError } from '../../data/read-sheet-file'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
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
      <FileInput
        ref={input}
        hidden
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        purpose="sheet-list-file"
        label={t('list.fromFile')}
        onFiles={([file]) => file && void read(file)}
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
