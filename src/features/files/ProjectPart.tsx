import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import styles from './ExportPart.module.css'
import { PROJECT_INPUT } from './project-input'
import { useSaveProject } from './use-save-project'

/** Saves everything the user made as one file, and opens such a file again. */
export const ProjectPart = () => {
  const { t } = useTranslation('files')
  const save = useSaveProject()
  return (
    <section className={styles.part} aria-labelledby="project-title" data-purpose="project">
      <h3 id="project-title">{t('project.title')}</h3>
      <p className={styles.note}>{t('project.intro')}</p>
      <div className={styles.buttons}>
        <Button look="primary" data-action="project-save" onClick={save}>
          {t('project.save')}
        </Button>
        <Button data-action="project-open" onClick={() => document.getElementById(PROJECT_INPUT)?.click()}>
          {t('project.open')}
        </Button>
      </div>
    </section>
  )
}
