import { useTranslation } from '../i18n/use-translation'
import { Notice } from '../ui/Notice'

/** Stands in for a panel that failed; the rest of the page goes on. */
export const PanelError = ({ error }: { readonly error: Error }) => {
  const { t } = useTranslation('errors')
  return (
    <Notice tone="error" onRetry={() => window.location.reload()}>
      {t('panel', { message: error.message })}
    </Notice>
  )
}
