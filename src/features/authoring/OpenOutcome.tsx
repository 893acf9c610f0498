import { useEffect, useRef } from 'react'
import type { StoryFileError, ViewProblem } from '../../data/story/story-file-error'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'

/** What came of opening a file that deserves more than a word. */
export type StoryOutcome =
  | { readonly kind: 'refused'; readonly file: string; readonly error: StoryFileError }
  | { readonly kind: 'views'; readonly views: readonly ViewProblem[] }

const MEGABYTE = 2 ** 20

const useRefusal = (): ((error: StoryFileError) => string) => {
  const { t } = useTranslation('authoring')
  const format = useFormat()
  return (error) => {
    if (error.kind === 'too-large') {
      const [size, most] = [format.number(error.bytes / MEGABYTE, 1), format.number(error.most / MEGABYTE)]
      return t('error.too-large', { size, most })
    }
    if (error.kind === 'newer') return t('error.newer', { version: error.version, known: error.known })
    if (error.kind === 'too-many-chapters') {
      return t('error.too-many-chapters', { has: format.number(error.count), most: format.number(error.most) })
    }
    if (error.kind === 'damaged') {
      const [field, problem] = [`\u2066${error.field}\u2069`, t(`problem.${error.problem}`)]
      return error.chapter === null
        ? t('error.inStory', { field, problem })
        : t('error.inChapter', { chapter: format.number(error.chapter), field, problem })
    }
    return t(`error.${error.kind}`)
  }
}

type OpenOutcomeProps = { readonly outcome: StoryOutcome | null; readonly onDismiss: () => void }

/** Why a file was not opened, or which views of the story that was could not be read. */
export const OpenOutcome = ({ outcome, onDismiss }: OpenOutcomeProps) => {
  const { t } = useTranslation('authoring')
  const format = useFormat()
  const refusal = useRefusal()
  const refused = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // the button that was pressed may stand at the lower edge of what is seen
    if (outcome?.kind === 'refused') refused.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])
  if (outcome === null) return null
  if (outcome.kind === 'refused') {
    return (
      <div ref={refused}>
        <Notice tone="error" purpose="story-refused" onDismiss={onDismiss}>
          {t('refused', { file: `\u2068${outcome.file}\u2069`, why: refusal(outcome.error) })}
        </Notice>
      </div>
    )
  }
  return (
    <Notice tone="warning" purpose="story-views" onDismiss={onDismiss}>
      <p>{t('opened.views')}</p>
      <ul>
        {outcome.views.map(({ chapter, problem }) => (
          <li key={`${chapter}-${problem}`}>{t(`opened.view.${problem}`, { n: format.number(chapter) })}</li>
        ))}
      </ul>
      {outcome.views.some(({ problem }) => problem !== 'move') ? <p>{t('opened.viewsNext')}</p> : null}
    </Notice>
  )
}
