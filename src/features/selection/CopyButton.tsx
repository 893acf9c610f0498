import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { useCopy } from '../../ui/use-copy'
import styles from './CopyButton.module.css'

type CopyButtonProps = { readonly label: string; readonly text: string; readonly action: string }

/** Copies a text; when the browser refuses, it says so and shows the text, selected, to be copied by hand. */
export const CopyButton = ({ label, text, action }: CopyButtonProps) => {
  const { t } = useTranslation('selection')
  const { outcome, copy, field } = useCopy<HTMLInputElement>()
  return (
    <span className={styles.copy}>
      <Button data-action={action} onClick={() => void copy(text)}>
        {label}
      </Button>
      <span role="status">
        {outcome?.copied === true ? t('copied') : null}
        {outcome?.copied === false ? t('copyRefused') : null}
      </span>
      {outcome?.copied === false ? (
        <input
          ref={field}
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
