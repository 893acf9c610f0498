import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { resumeDissolve, stopDissolve } from '../../store/coverage-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './DissolveProgress.module.css'
import { InputProblems } from './InputProblems'

const Running = () => {
  const { t } = useTranslation(['cover', 'common'])
  const format = useFormat()
  const store = useAtlasStore()
  const progress = useAtlas(({ dissolved }) => dissolved.progress)
  const words = progress
    ? t(`compute.${progress.phase}`, { done: format.number(progress.done), of: format.number(progress.of) })
    : t('compute.starting')
  return (
    <div className={styles.progress} data-purpose="coverage-progress">
      <progress
        aria-label={t('compute.starting')}
        {...(progress ? { max: Math.max(1, progress.of), value: progress.done } : {})}
      />
      <span>{words}</span>
      <Button data-action="coverage-cancel" onClick={() => stopDissolve(store)}>
        {t('common:cancel')}
      </Button>
    </div>
  )
}

const Again = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  return (
    <Button data-action="coverage-again" onClick={() => resumeDissolve(store)}>
      {t('compute.again')}
    </Button>
  )
}

/** What the computation with polygons is doing, with the way to end it and to start it again. */
export const DissolveProgress = () => {
  const { t } = useTranslation('cover')
  const status = useAtlas(({ dissolved }) => dissolved.status)
  const reason = useAtlas(({ dissolved }) => dissolved.reason)
  return (
    <>
      {status === 'running' ? <Running /> : null}
      {status === 'stopped' ? (
        <div className={styles.progress}>
          <span>{t('compute.stopped')}</span> <Again />
        </div>
      ) : null}
      {status === 'failed' ? (
        <Notice tone="error">
          {t('compute.failed', { reason: reason || t('compute.noWorker') })} <Again />
        </Notice>
      ) : null}
      <p role="status" className={styles.heard}>
        {status === 'running' ? t('compute.starting') : status === 'done' ? t('compute.done') : ''}
      </p>
      <InputProblems />
    </>
  )
}
