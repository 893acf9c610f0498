import { Suspense, useCallback } from 'react'
import { useTranslation } from '../i18n/use-translation'
import { useAtlas, useAtlasStore } from '../store/use-atlas'
import { openPanel } from '../store/view-commands'
import { FileInput } from '../ui/FileInput'
import { ErrorRegion } from './ErrorRegion'
import styles from './ImportEntry.module.css'
import { ImportNotices, importCommands } from './later'
import { useImportGestures } from './use-import-gestures'

/** Every way a file comes in: the file input, dropping, pasting. What reads files is fetched with the first of them. */
export const ImportEntry = ({ onTake }: { readonly onTake: () => void }) => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const used = useAtlas(({ document, session }) => document.layers.length > 0 || session.panel === 'data')
  const onFiles = useCallback(
    (files: readonly File[]) => {
      onTake()
      importCommands().then(
        ({ takeAnyFiles }) => takeAnyFiles(store, files),
        // the panel's own failure says what is wrong
        () => openPanel(store, 'data'),
      )
    },
    [store, onTake],
  )
  const onText = useCallback(
    (text: string) => {
      onTake()
      importCommands().then(
        ({ takeText }) => takeText(store, text),
        () => openPanel(store, 'data'),
      )
    },
    [store, onTake],
  )
  const over = useImportGestures({ onFiles, onText })
  return (
    <>
      <FileInput id="import-files" multiple purpose="import" label={t('importFiles')} onFiles={onFiles} />
      {over ? <p className={styles.drop}>{t('dropFiles')}</p> : null}
      <ErrorRegion fallback={() => null}>
        <Suspense fallback={null}>{used ? <ImportNotices /> : null}</Suspense>
      </ErrorRegion>
    </>
  )
}
