import { useStore } from 'zustand'
import { useTranslation } from '../../i18n/use-translation'
import { offlineDesk } from '../../store/offline-desk'

/** Whether the atlas opens without a network, and where it does not, why. */
export const KeptOffline = () => {
  const { t } = useTranslation('help')
  const { kept, savesData } = useStore(offlineDesk)
  return (
    <p data-purpose="offline" data-kept={kept}>
      {t(kept ? 'kept' : savesData ? 'savesData' : 'notKept')}
    </p>
  )
}
