import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import styles from './CopyButton.module.css'

type CopyButtonProps = { readonly label: string; readonly text: string; readonly action: string }

/** Copies a text; when the browser refuses, it says so and shows the text to be copied by hand. */
export const CopyButton = ({ label, text, action }: CopyButtonProps) => {
  const { t } = useTranslation('selection')
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <span className={styles.copy}>
      <Button data-action={action} onClick={copy}>
        {label}
      </Button>
      <span role="status">
        {outcome === 'copied' ? t('copied') : null}
        {outcome === 'refused' ? t('copyRefused') : null}
      </span>
      {outcome === 'refused' ? (
        <input
          type="text"
          readOnly
          dir="ltr"
          value={text}
          aria-label={t('copyText')}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </span>
  )
}
