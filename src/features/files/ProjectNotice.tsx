import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { ProjectOutcome } from '../../store/project-outcome'
import { workDesk } from '../../store/work-desk'
import { Notice } from '../../ui/Notice'

type Refused = Extract<ProjectOutcome, { readonly kind: 'refused' }>
type Saved = Extract<ProjectOutcome, { readonly kind: 'saved' }>
type Opened = Extract<ProjectOutcome, { readonly kind: 'opened' }>

const dismiss = (): void => workDesk.setState({ project: null })

const useRefusal = () => {
  const { t } = useTranslation('files')
  const format = useFormat()
  return ({ error }: Refused): string => {
    if (error.kind === 'too-large') return t('project.error.too-large', { most: format.number(error.most / 2 ** 20) })
    if (error.kind === 'newer') return t('project.error.newer', { version: error.version, known: error.known })
    if (error.kind === 'damaged') {
      return t('project.error.damaged', { where: error.where, problem: error.problem })
    }
    if (error.kind === 'storage') return t('project.error.storage', { problem: error.problem })
    return t(`project.error.${error.kind}`)
  }
}

const useOpened = () => {
  const { t } = useTranslation('files')
  const format = useFormat()
  return ({ file, changed, dropped, editions }: Opened): string => {
    const parts = format.list(dropped.map(({ part, what }) => t(`project.part.${part}`, { what })))
    return [
      changed ? t('project.opened', { file }) : t('project.openedSame', { file }),
      ...(editions ? [t('project.edition', editions)] : []),
      ...(dropped.length > 0 ? [t('project.dropped', { parts })] : []),
    ].join(' ')
  }
}

const useSaved = () => {
  const { t } = useTranslation('files')
  const format = useFormat()
  return ({ file, without }: Saved): string =>
    [
      t('project.saved', { file }),
      ...(without.length > 0 ? [t('project.savedWithout', { layers: format.list(without) })] : []),
    ].join(' ')
}

/** What came of saving or opening a project. */
export const ProjectNotice = ({ outcome }: { readonly outcome: ProjectOutcome }) => {
  const { t } = useTranslation('files')
  const refusal = useRefusal()
  const opened = useOpened()
  const saved = useSaved()
  if (outcome.kind === 'refused') {
    return (
      <Notice tone="error" purpose="project-refused" onDismiss={dismiss}>
        {t('project.refused', { file: outcome.file, why: refusal(outcome) })}
      </Notice>
    )
  }
  const words = () => {
    if (outcome.kind === 'reading') return t('project.opening')
    return outcome.kind === 'saved' ? saved(outcome) : opened(outcome)
  }
  const isWhole = outcome.kind !== 'saved' || outcome.without.length === 0
  return (
    <Notice tone={isWhole ? 'note' : 'warning'} purpose={`project-${outcome.kind}`} onDismiss={dismiss}>
      {words()}
    </Notice>
  )
}
