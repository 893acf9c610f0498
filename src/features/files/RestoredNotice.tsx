import { useTranslation } from '../../i18n/use-translation'
import { type RestoredWork, workDesk } from '../../store/work-desk'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useTimeOf } from './use-time-of'

const dismiss = (): void => workDesk.setState({ restored: null })

/** Says that work of an earlier visit is back, and lets it be discarded; a slip of the finger can be taken back. */
export const RestoredNotice = ({ restored }: { readonly restored: RestoredWork }) => {
  const { t } = useTranslation('files')
  const timeOf = useTimeOf()
  const keeper = () => workDesk.getState().keeper
  if (restored.discarded) {
    return (
      <Notice tone="note" purpose="restored" onDismiss={dismiss}>
        <p>{t('work.discarded')}</p>
        <Button data-action="restored-bring-back" onClick={() => keeper()?.bringBack()}>
          {t('work.bringBack')}
        </Button>
      </Notice>
    )
  }
  const time = timeOf(restored.at)
  return (
    <Notice tone="note" purpose="restored" onDismiss={dismiss}>
      <p>
        {restored.isCopy ? t('work.restoredCopy', { time }) : t('work.restored', { time })}
        {restored.merged ? ` ${t('work.merged')}` : null}
      </p>
      <Button data-action="restored-discard" onClick={() => keeper()?.discard()}>
        {t('work.discard')}
      </Button>
    </Notice>
  )
}
