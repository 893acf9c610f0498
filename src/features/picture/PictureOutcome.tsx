import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { whyNoWebGl } from '../../map/view/web-gl'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { Notice } from '../../ui/Notice'
import styles from './PicturePart.module.css'
import type { PictureChoice } from './picture-choice'
import type { PictureProblem } from './picture-file'
import { smallerScale } from './picture-size'
import type { Making } from './use-making'

type ProblemProps = {
  readonly problem: PictureProblem
  readonly choice: PictureChoice
  /** The picture is of two views: its dialog has no page and no link of its own. */
  readonly compares: boolean
  /** Makes it anew, with another choice or the same. */
  readonly onInstead: (choice: PictureChoice) => void
}

type Kind = PictureProblem['kind']
const SMALLER_HELPS: readonly Kind[] = ['too-large', 'too-tilted', 'context-lost', 'blank', 'stalled', 'encode']
const AGAIN_HELPS: readonly Kind[] = ['context-lost', 'blank', 'stalled', 'encode', 'code']

/** What was too large stays so, unless no canvas at all was to be had; a browser may give a context the next time. */
const mayComeAgain = (problem: PictureProblem): boolean => {
  if (problem.kind === 'too-large') return problem.most === 0
  if (problem.kind === 'no-webgl') return whyNoWebGl() === null
  return AGAIN_HELPS.includes(problem.kind)
}

/** What happened, in words. */
const useProblemWords = (): ((problem: PictureProblem) => string) => {
  const { t } = useTranslation('picture')
  const format = useFormat()
  return (problem) => {
    if (problem.kind === 'aborted') return t('cancelled')
    if (problem.kind === 'stalled') return t('problem.stalled', { seconds: format.number(problem.after / 1000) })
    if (problem.kind !== 'too-large' && problem.kind !== 'too-tilted') return t(`problem.${problem.kind}`)
    const most = format.number(problem.most)
    const asked = { width: format.number(problem.width), height: format.number(problem.height) }
    if (problem.kind === 'too-tilted') return t('tooTilted', { ...asked, most })
    return problem.most > 0 ? `${t('tooLarge', asked)} ${t('tooLargeMost', { most })}` : t('tooLarge', asked)
  }
}

/** What went wrong, and the ways out that there are. */
const Problem = ({ problem, choice, compares, onInstead }: ProblemProps) => {
  const { t } = useTranslation(['picture', 'common', 'share', 'compare'])
  const says = useProblemWords()(problem)
  if (problem.kind === 'aborted') return <p>{says}</p>
  const { kind } = problem
  const smaller = SMALLER_HELPS.includes(kind) ? smallerScale(choice.size, choice.scale) : null
  const level = kind === 'too-tilted'
  const stuck = kind !== 'code' && !smaller && !level
  return (
    <Notice tone="error" purpose="snapshot-problem">
      <p>{says}</p>
      {stuck ? (
        <p data-purpose="snapshot-other-ways">
          {compares
            ? t('picture:compared.otherWay', { copy: t('compare:link.copy') })
            : t('picture:otherWays', { page: t('share:way.page'), link: t('share:way.link') })}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {mayComeAgain(problem) ? (
          <Button data-action="snapshot-again" onClick={() => onInstead(choice)}>
            {t('common:retry')}
          </Button>
        ) : null}
        {smaller ? (
          <Button data-action="snapshot-smaller" onClick={() => onInstead({ ...choice, scale: smaller })}>
            {t('picture:takeSmaller', { scale: t(`picture:scale.${smaller}`) })}
          </Button>
        ) : null}
        {level ? (
          <Button data-action="snapshot-level" onClick={() => onInstead({ ...choice, level: true })}>
            {t('picture:takeLevel')}
          </Button>
        ) : null}
      </div>
    </Notice>
  )
}

type PictureOutcomeProps = Omit<ProblemProps, 'problem'> & { readonly making: Making; readonly onCancel: () => void }

/** How far the picture is, and what came of it. */
export const PictureOutcome = ({ making, onCancel, ...rest }: PictureOutcomeProps) => {
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
      {making.kind === 'failed' ? <Problem problem={making.problem} {...rest} /> : null}
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
