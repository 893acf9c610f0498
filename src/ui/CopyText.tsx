import { Check, Link2 } from 'lucide-react'
import { Button } from './Button'
import styles from './CopyText.module.css'
import { useCopy } from './use-copy'

type CopyTextProps = {
  readonly text: string
  readonly action: string
  readonly words: { readonly copy: string; readonly copied: string; readonly refused: string; readonly field: string }
  /** The button's full name, where several buttons of a list have the same words. */
  readonly label?: string
  readonly look?: 'plain' | 'quiet'
}

/** Copies a text; where the browser refuses, it says so and shows the text, selected, to be copied by hand. */
export const CopyText = ({ text, action, words, label = words.copy, look = 'plain' }: CopyTextProps) => {
  const { outcome, copy, field } = useCopy<HTMLInputElement>()
  const now = outcome?.of === text ? outcome : null
  return (
    <span className={styles.copy}>
      <Button look={look} data-action={action} aria-label={label} onClick={() => void copy(text)}>
        {now?.copied ? <Check aria-hidden="true" size={16} /> : <Link2 aria-hidden="true" size={16} />}
        {words.copy}
      </Button>
      <span role="status">{now ? (now.copied ? words.copied : words.refused) : null}</span>
      {now?.copied === false ? (
        <input
          ref={field}
          type="text"
          readOnly
          dir="ltr"
          value={text}
          aria-label={words.field}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </span>
  )
}
