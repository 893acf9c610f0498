import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './TurfCheck.module.css'
import { TurfResults } from './TurfResults'
import { useTurfCheck } from './use-turf-check'

/** Recomputes the shares by another road, in the background, and shows how far the two agree. */
export const TurfCheck = () => {
  const { t } = useTranslation(['coverage', 'common'])
  const { state, run, cancel } = useTurfCheck()
  const running = state.kind === 'running'
  return (
    <section aria-labelledby="check-title">
      <h4 id="check-title">{t('check.title')}</h4>
      <p>{t('check.explain')}</p>
      {running ? (
        <div className={styles.progress}>
          <progress max={state.of} value={state.done} aria-labelledby="check-progress" />
          <span id="check-progress" role="status">
            {t('check.progress', { done: state.done, of: state.of })}
          </span>
          <Button data-action="turf-check-cancel" onClick={cancel}>
            {t('common:cancel')}
          </Button>
        </div>
      ) : (
        <Button data-action="turf-check" onClick={run}>
          {t('check.run')}
        </Button>
      )}
      {state.kind === 'nothing' ? <p role="status">{t('check.nothing')}</p> : null}
      {state.kind === 'no-worker' ? <Notice tone="error">{t('check.noWorker')}</Notice> : null}
      {state.kind === 'failed' ? (
        <Notice tone="error">{t('check.failed', { reason: state.reason || t('check.noReason') })}</Notice>
      ) : null}
      {running || state.kind === 'done' ? <TurfResults answers={state.answers} /> : null}
    </section>
  )
}
