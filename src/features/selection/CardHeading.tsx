import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { SelectionKind } from '../../permalink/snapshot'
import { clearSelection } from '../../store/selection-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './CardHeading.module.css'

type CardHeadingProps = {
  readonly kind: SelectionKind
  readonly symbol?: ReactNode
  readonly children: ReactNode
}

/** What kind of thing the card shows, its name, and the way out. The heading takes the focus when the card opens. */
export const CardHeading = ({ kind, symbol, children }: CardHeadingProps) => {
  const { t } = useTranslation('selection')
  const store = useAtlasStore()
  return (
    <header className={styles.header}>
      {symbol}
      <div className={styles.names}>
        <p className={styles.kind}>{t(`kind.${kind}`)}</p>
        <h2 id="selection-title" tabIndex={-1}>
          {children}
        </h2>
      </div>
      <Button look="quiet" iconOnly aria-label={t('close')} data-action="close" onClick={() => clearSelection(store)}>
        <X aria-hidden="true" />
      </Button>
    </header>
  )
}
