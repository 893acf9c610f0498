import { useStore } from 'zustand'
import { useTranslation } from '../../i18n/use-translation'
import { type KeptWork, workDesk } from '../../store/work-desk'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ProjectNotice } from './ProjectNotice'
import { RestoredNotice } from './RestoredNotice'
import { useSaveProject } from './use-save-project'
import { useTimeOf } from './use-time-of'

const OtherNotice = ({ other }: { readonly other: KeptWork }) => {
  const { t } = useTranslation('files')
  const timeOf = useTimeOf()
  const keeper = () => workDesk.getState().keeper
  const putAside = () =>
    workDesk.setState(({ others }) => ({ others: others.filter(({ slot }) => slot !== other.slot) }))
  return (
    <Notice tone="note" purpose="other-work" onDismiss={putAside}>
      <p>{t(other.fate ? `work.fate.${other.fate}` : 'work.others', { time: timeOf(other.at) })}</p>
      {other.fate === 'deleted' ? (
        <Button data-action="other-restore" onClick={() => void keeper()?.restoreOther(other.slot)}>
          {t('work.restoreOther')}
        </Button>
      ) : (
        <>
          <Button data-action="other-open" onClick={() => void keeper()?.openOther(other.slot)}>
            {t('work.openOther')}
          </Button>{' '}
          <Button data-action="other-drop" onClick={() => void keeper()?.dropOther(other.slot)}>
            {t('work.dropOther')}
          </Button>
        </>
      )}
    </Notice>
  )
}

const TroubleNotice = ({ trouble }: { readonly trouble: 'quota' | 'blocked' }) => {
  const { t } = useTranslation('files')
  const save = useSaveProject()
  return (
    <Notice tone="warning" purpose={`work-${trouble}`}>
      <p>{t(`work.${trouble}`)}</p>
      <Button onClick={save}>{t('project.save')}</Button>
    </Notice>
  )
}

/** What the page has to say about the user's work: kept, restored, opened, refused. */
export const WorkNotices = () => {
  const { t } = useTranslation('files')
  const { project, restored, others, trouble, taken } = useStore(workDesk)
  const [newest] = others
  return (
    <>
      {trouble ? <TroubleNotice trouble={trouble} /> : null}
      {project ? <ProjectNotice outcome={project} /> : null}
      {restored ? <RestoredNotice restored={restored} /> : null}
      {taken ? (
        <Notice tone="note" purpose="work-taken" onDismiss={() => workDesk.setState({ taken: false })}>
          {t('work.taken')}
        </Notice>
      ) : null}
      {newest ? <OtherNotice other={newest} /> : null}
    </>
  )
}
