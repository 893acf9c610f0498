import { Printer } from 'lucide-react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './Print.module.css'
import type { StoryPrinting } from './use-print-maps'

type PrintToolsProps = {
  readonly printing: StoryPrinting
  readonly onPrint: () => void
  readonly onCancel: () => void
}

/** Prints a story with a map to each chapter. */
export const PrintTools = ({ printing, onPrint, onCancel }: PrintToolsProps) => {
  const { t } = useTranslation(['story', 'common'])
  const format = useFormat()
  if (printing.kind === 'working') {
    return (
      <span className={styles.working} data-purpose="story-printing">
        <progress aria-label={t('print.working')} max={1} value={printing.share} />
        <span>{format.percent(printing.share, 0)}</span>
        <Button data-action="story-print-cancel" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </span>
    )
  }
  return (
    <Button look="quiet" data-action="story-print" disabled={printing.kind === 'ready'} onClick={onPrint}>
      <Printer aria-hidden="true" size={18} />
      <span className={styles.label}>{t('print.maps')}</span>
    </Button>
  )
}

/** Why the maps were not drawn, and the other way. */
export const PrintProblem = ({ printing, onCancel }: Omit<PrintToolsProps, 'onPrint'>) => {
  const { t } = useTranslation('story')
  if (printing.kind !== 'failed') return null
  const { problem } = printing
  const withoutMaps = (): void => {
    onCancel()
    window.print()
  }
  return (
    <Notice tone="error" purpose="story-print-problem" onDismiss={onCancel}>
      <p>{problem.kind === 'no-webgl' ? t('print.noWebGl', { reason: problem.reason }) : t('print.failed')}</p>
      <Button data-action="story-print-without" onClick={withoutMaps}>
        {t('print.without')}
      </Button>
    </Notice>
  )
}
