import { PROJECT_INPUT } from '../features/files/project-input'
import { useTranslation } from '../i18n/use-translation'
import { useAtlasStore } from '../store/use-atlas'
import { openPanel } from '../store/view-commands'
import { FileInput } from '../ui/FileInput'
import { fetchLaterParts } from './later'

/** The input through which a project comes back; the button for it stands under one's own data. */
export const ProjectEntry = () => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const open = (file: File | undefined) => {
    if (!file) return
    fetchLaterParts().then(
      ({ takeProject }) => takeProject(store, file),
      // the panel's own failure says what is wrong
      () => openPanel(store, 'data'),
    )
  }
  return (
    <FileInput
      id={PROJECT_INPUT}
      accept=".json,application/json"
      purpose="project-open"
      label={t('projectFile')}
      onFiles={([file]) => open(file)}
    />
  )
}
