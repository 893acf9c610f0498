import { Check, Link2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from './Button'
import styles from './CopyText.module.css'

type CopyTextProps = {
  readonly text: string
  readonly action: string
  readonly words: { readonly copy: string; readonly copied: string; readonly refused: string; readonly field: string }
  /** The button's full name, where several buttons of a list have the same words. */
  readonly label?: string
  readonly look?: 'plain' | 'quiet'
}

/** Copies a text; where the browser refuses, it says so and shows the text to be copied by hand. */
export const CopyText = ({ text, action, words, label = words.copy, look = 'plain' }: CopyTextProps) => {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null)
  const now = outcome?.of === text ? outcome : null
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ of: text, copied: true }),
      () => setOutcome({ of: text, copied: false }),
    )
  }
  return (
    <span className={styles.copy}>
      <Button look={look} data-action={action} aria-label={label} onClick={copy}>
        {now?.copied ? <Check aria-hidden="true" size={16} /> : <Link2 aria-hidden="true" size={16} />}
        {words.copy}
      </Button>
      <span role="status">{now ? (now.copied ? words.copied : words.refused) : null}</span>
      {now?.copied === false ? (
        <input
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
