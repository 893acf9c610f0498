import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation'
import { Button } from './Button'
import styles from './Notice.module.css'

type NoticeProps = {
  readonly tone: 'error' | 'warning' | 'note'
  readonly purpose?: string
  readonly children: ReactNode
  readonly onRetry?: () => void
  readonly onDismiss?: () => void
}

/** A message in place: what happened, where, what next. Errors interrupt a screen reader, notes wait their turn. */
export const Notice = ({ tone, purpose, children, onRetry, onDismiss }: NoticeProps) => {
  const { t } = useTranslation('common')
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={tone === 'note' ? 'status' : 'alert'}
      data-purpose={purpose}
    >
      <div className={styles.words}>{children}</div>
      {onRetry ? (
        <Button data-action="retry" onClick={onRetry}>
          {t('retry')}
        </Button>
      ) : null}
      {onDismiss ? (
        <Button look="quiet" iconOnly aria-label={t('dismiss')} onClick={onDismiss}>
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </div>
  )
}
