import { Check, Link2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation'
import { toHash } from '../permalink/to-hash'
import { snapshotOf } from '../store/snapshot-commands'
import { useAtlasStore } from '../store/use-atlas'
import { Button } from '../ui/Button'
import styles from './ShareButton.module.css'

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly link: string }

/** Copies a link to exactly this view; where the clipboard is refused the link is shown to be copied by hand. */
export const ShareButton = () => {
  const { t } = useTranslation(['shell', 'common'])
  const store = useAtlasStore()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const share = async () => {
    const state = store.getState()
    const { manifest } = state.datasets
    const hash = toHash(snapshotOf(state), manifest.status === 'ready' ? { edition: manifest.value.edition } : {})
    const link = new URL(hash, window.location.href).href
    try {
      await navigator.clipboard.writeText(link)
      setOutcome({ kind: 'copied' })
      setTimeout(() => setOutcome((now) => (now?.kind === 'copied' ? null : now)), 2500)
    } catch {
      setOutcome({ kind: 'refused', link })
    }
  }
  return (
    <div className={styles.share}>
      <Button look="primary" data-action="share" onClick={() => void share()}>
        {outcome?.kind === 'copied' ? <Check aria-hidden="true" size={16} /> : <Link2 aria-hidden="true" size={16} />}
        <span className={styles.word}>{t('share.action')}</span>
      </Button>
      <span role="status" className={outcome ? styles.outcome : 'visually-hidden'}>
        {outcome?.kind === 'copied' ? t('share.copied') : null}
        {outcome?.kind === 'refused' ? (
          <label>
            {t('share.refused')}
            <input type="text" readOnly dir="ltr" value={outcome.link} onFocus={(event) => event.target.select()} />
            <Button onClick={() => setOutcome(null)}>{t('common:close')}</Button>
          </label>
        ) : null}
      </span>
    </div>
  )
}
