import { useTranslation } from '../../i18n/use-translation'
import { Disclosure } from '../../ui/Disclosure'
import { Edition } from './Edition'

/** How sites and towns were placed along the course, and what “maybe” means. */
export const ProximityWorking = () => {
  const { t } = useTranslation('corridor')
  return (
    <Disclosure summary={t('working.proximity')} purpose="working-proximity">
      <p>{t('working.nearest')}</p>
      <p>{t('working.maybe')}</p>
      <p>{t('working.people')}</p>
      <p>{t('working.filters')}</p>
      <Edition />
    </Disclosure>
  )
}
