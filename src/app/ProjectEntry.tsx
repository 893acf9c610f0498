import { PROJECT_INPUT } from '../features/files/project-input'
import { useTranslation } from '../i18n/use-translation'
import { useAtlasStore } from '../store/use-atlas'
import { openPanel } from '../store/view-commands'
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
    <input
      id={PROJECT_INPUT}
      type="file"
      accept=".json,application/json"
      data-purpose="project-open"
      className="visually-hidden"
      tabIndex={-1}
      aria-label={t('projectFile')}
      onChange={({ currentTarget }) => {
        open(currentTarget.files?.[0])
        // the same file may be chosen again
        currentTarget.value = ''
      }}
    />
  )
}
