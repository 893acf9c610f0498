import { useStore } from 'zustand'
import { useTranslation } from '../i18n/use-translation'
import { offlineDesk } from '../store/offline-desk'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** Says that a newer atlas has arrived; the one on screen goes on until the reader asks for it. */
export const OfflineNotice = () => {
  const { t } = useTranslation('help')
  const openNewer = useStore(offlineDesk, (desk) => desk.openNewer)
  if (!openNewer) return null
  return (
    <Notice tone="note" purpose="newer-atlas" onDismiss={() => offlineDesk.setState({ openNewer: null })}>
      {t('newer')}{' '}
      <Button data-action="open-newer" onClick={openNewer}>
        {t('openNewer')}
      </Button>
    </Notice>
  )
}
