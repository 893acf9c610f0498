import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { Notice } from '../../ui/Notice'
import type { PictureChoice } from './picture-choice'
import type { PictureProblem } from './picture-file'
import { smallerScale } from './picture-size'
import type { Making } from './use-making'

type ProblemProps = {
  readonly problem: PictureProblem
  readonly choice: PictureChoice
  /** Makes it anew with another choice. */
  readonly onInstead: (choice: PictureChoice) => void
}

const Problem = ({ problem, choice, onInstead }: ProblemProps) => {
  const { t } = useTranslation('picture')
  const format = useFormat()
  const smaller = smallerScale(choice.size, choice.scale)
  const saysOf = (): string => {
    if (problem.kind === 'aborted') return t('cancelled')
    if (problem.kind === 'no-webgl') return t('problem.no-webgl', { reason: problem.reason })
    if (problem.kind === 'stalled') return t('problem.stalled', { seconds: format.number(problem.after / 1000) })
    if (problem.kind !== 'too-large' && problem.kind !== 'too-tilted') return t(`problem.${problem.kind}`)
    const { width, height, most } = problem
    if (problem.kind === 'too-tilted')
      return t('tooTilted', {
        width: format.number(width),
        height: format.number(height),
        most: format.number(most),
      })
    const asked = t('tooLarge', { width: format.number(width), height: format.number(height) })
    return most > 0 ? `${asked} ${t('tooLargeMost', { most: format.number(most) })}` : asked
  }
  if (problem.kind === 'aborted') return <p>{saysOf()}</p>
  return (
    <Notice tone="error" purpose="snapshot-problem">
      <p>{saysOf()}</p>
      {smaller ? (
        <Button data-action="snapshot-smaller" onClick={() => onInstead({ ...choice, scale: smaller })}>
          {t('takeSmaller', { scale: t(`scale.${smaller}`) })}
        </Button>
      ) : null}
      {problem.kind === 'too-tilted' ? (
        <Button data-action="snapshot-level" onClick={() => onInstead({ ...choice, level: true })}>
          {t('takeLevel')}
        </Button>
      ) : null}
    </Notice>
  )
}

type PictureOutcomeProps = Omit<ProblemProps, 'problem'> & { readonly making: Making; readonly onCancel: () => void }

/** How far the picture is, and what came of it. */
export const PictureOutcome = ({ making, choice, onCancel, onInstead }: PictureOutcomeProps) => {
  const { t } = useTranslation(['picture', 'common'])
  const format = useFormat()
  return (
    <div data-purpose="snapshot-outcome" data-state={making.kind}>
      {making.kind === 'working' ? (
        <>
          <progress aria-label={t('working')} max={1} value={making.share} />{' '}
          <span>{t('share', { share: format.percent(making.share, 0) })}</span>{' '}
          <Button data-action="snapshot-cancel" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
          {making.hidden ? <p>{t('hidden')}</p> : null}
        </>
      ) : null}
      {making.kind === 'failed' ? <Problem problem={making.problem} choice={choice} onInstead={onInstead} /> : null}
      {making.kind === 'refused' ? (
        <Notice tone="warning" purpose="snapshot-refused">
          <p>{t('refused', { reason: making.reason })}</p>
          <Button data-action="snapshot-save-ready" onClick={() => download(making.file, making.picture)}>
            {t('saveReady')}
          </Button>
        </Notice>
      ) : null}
      <p role="status">
        {making.kind === 'working' ? t('working') : null}
        {making.kind === 'saved' ? t('saved', { file: making.file }) : null}
        {making.kind === 'copied' ? t('copied') : null}
      </p>
    </div>
  )
}
