import { Check, Link2, Send } from 'lucide-react'
import { useCallback, useId } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { useCopy } from '../../ui/use-copy'
import styles from './LinkPart.module.css'

type CopyLinkProps = {
  readonly link: string
  readonly most: number
  /** The link is too long to be sent. */
  readonly refused: boolean
}

/** A modal dialog focuses what asks for it by this attribute, which React does not write. */
const focusFirst = (button: HTMLButtonElement | null): void => button?.setAttribute('autofocus', '')

/** The link to exactly this view, to be copied by a button, or by hand where the clipboard is refused. */
export const CopyLink = ({ link, most, refused }: CopyLinkProps) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const { outcome, copy, field } = useCopy<HTMLTextAreaElement>()
  const length = useId()
  const now = outcome?.of === link ? outcome : null
  const send = useCallback(() => {
    // who thinks better of it and closes the list of programs has refused nothing
    navigator.share({ url: link }).catch(() => undefined)
  }, [link])
  return (
    <>
      <div className={styles.buttons}>
        <Button
          ref={focusFirst}
          look="primary"
          data-action="link-copy"
          disabled={refused}
          onClick={() => void copy(link)}
        >
          {now?.copied ? <Check aria-hidden="true" size={16} /> : <Link2 aria-hidden="true" size={16} />}
          {t('link.copy')}
        </Button>
        {'share' in navigator && !refused ? (
          <Button data-action="link-send" onClick={send}>
            <Send aria-hidden="true" size={16} />
            {t('link.send')}
          </Button>
        ) : null}
        <span role="status">
          {now?.copied === true ? t('link.copied') : null}
          {now?.copied === false ? t('link.refused') : null}
        </span>
      </div>
      <label className={styles.field}>
        {t('link.field')}
        <textarea
          ref={field}
          readOnly
          dir="ltr"
          rows={3}
          data-purpose="link-text"
          aria-describedby={length}
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p id={length} className={styles.note} data-purpose="link-length">
        <data value={link.length} data-quantity="link.length">
          {format.number(link.length)}
        </data>{' '}
        {t('link.of', { most: format.number(most) })}
      </p>
    </>
  )
}
