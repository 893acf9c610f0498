import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { PageProblem } from './draw-map'
import type { PageChoice } from './page-choice'
import { COARSE_DOTS } from './print-job'
import type { Printing } from './use-printing'

type Print = (choice: PageChoice, dots: number | null) => void

type ProblemProps = { readonly problem: PageProblem; readonly choice: PageChoice; readonly onPrint: Print }

const COARSER_HELPS: readonly PageProblem['kind'][] = ['too-large', 'too-tilted', 'blank', 'context-lost', 'stalled']

/** What went wrong, and the other ways out. */
const Problem = ({ problem, choice, onPrint }: ProblemProps) => {
  const { t } = useTranslation('page')
  const format = useFormat()
  const says = (): string => {
    if (problem.kind === 'no-webgl') return t('problem.no-webgl', { reason: problem.reason })
    if (problem.kind === 'stalled') return t('problem.stalled', { seconds: format.number(problem.after / 1000) })
    if (problem.kind !== 'too-large' && problem.kind !== 'too-tilted') return t(`problem.${problem.kind}`)
    return t('problem.too-large', { width: format.number(problem.width), height: format.number(problem.height) })
  }
  if (problem.kind === 'aborted') return <p>{says()}</p>
  return (
    <Notice tone="error" purpose="print-problem">
      <p>{says()}</p>
      {COARSER_HELPS.includes(problem.kind) ? (
        <Button data-action="print-coarser" onClick={() => onPrint(choice, COARSE_DOTS)}>
          {t('coarser', { dots: format.number(COARSE_DOTS) })}
        </Button>
      ) : null}{' '}
      <Button data-action="print-without-map" onClick={() => onPrint(choice, null)}>
        {t('withoutMap')}
      </Button>
    </Notice>
  )
}

type PageOutcomeProps = { readonly printing: Printing; readonly onCancel: () => void; readonly onPrint: Print }

/** How far the page is, and what came of it. */
export const PageOutcome = ({ printing, onCancel, onPrint }: PageOutcomeProps) => {
  const { t } = useTranslation(['page', 'common'])
  const format = useFormat()
  return (
    <div data-purpose="print-outcome" data-state={printing.kind}>
      {printing.kind === 'working' ? (
        <>
          <progress aria-label={t('working')} max={1} value={printing.share} />{' '}
          <span>{t('share', { share: format.percent(printing.share, 0) })}</span>{' '}
          <Button data-action="print-cancel" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
          {printing.hidden ? <p>{t('hidden')}</p> : null}
        </>
      ) : null}
      {printing.kind === 'failed' ? (
        <Problem problem={printing.problem} choice={printing.choice} onPrint={onPrint} />
      ) : null}
      <p role="status">
        {printing.kind === 'working' ? t('working') : null}
        {printing.kind === 'handed-over' ? t('handedOver') : null}
        {printing.kind === 'done' ? t('done') : null}
      </p>
    </div>
  )
}
