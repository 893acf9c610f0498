import { type KeyboardEvent, useId } from 'react'
import { directionOf } from '../../i18n/language'
import { useDraft } from '../../store/use-draft'

type WordsFieldProps = {
  readonly label: string
  readonly lang: 'en' | 'ur'
  readonly value: string
  /** Rows of a text of several lines; 1 for a title. */
  readonly rows: number
  readonly action: string
  readonly onDone: (words: string) => void
  /** The words typed last were given up for those from before; undoing the last step brings them back. */
  readonly onGivenUp: () => void
}

/**
 * A field whose words are kept while one types, as one step: done on leaving it, on Enter (in a title) or Ctrl+Enter.
 * Escape gives back what was there, and Undo what was typed.
 */
export const WordsField = ({ label, lang, value, rows, action, onDone, onGivenUp }: WordsFieldProps) => {
  const id = useId()
  const draft = useDraft(value, onDone)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (rows === 1 || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      draft.finish()
    }
    if (event.key === 'Escape' && draft.isDraft) {
      // the first press is for the words alone
      event.stopPropagation()
      if (draft.abandon()) onGivenUp()
    }
  }
  const props = {
    id,
    lang,
    dir: directionOf(lang),
    value: draft.words,
    'data-action': action,
    onChange: (event: { target: { value: string } }) => draft.type(event.target.value),
    onBlur: draft.finish,
    onKeyDown,
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" maxLength={200} {...props} /> : <textarea rows={rows} {...props} />}
    </>
  )
}
