import { BookmarkPlus } from 'lucide-react'
import { type FormEvent, useId } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useMapTexts } from '../../i18n/use-map-texts'
import { useTranslation } from '../../i18n/use-translation'
import { attachThumbnail, saveSnapshot } from '../../store/saved-snapshot-commands'
import { presentView } from '../../store/saved-view'
import { useAtlasStore } from '../../store/use-atlas'
import { useUnsentWords } from '../../store/use-unsent-words'
import { Button } from '../../ui/Button'
import { makeThumbnail } from './make-thumbnail'
import styles from './Snapshots.module.css'

const screenSize = (): { width: number; height: number } => {
  const { clientWidth, clientHeight } = document.querySelector('#map') ?? document.documentElement
  return { width: clientWidth, height: clientHeight }
}

/** Keeps the view the page shows under a name. */
export const SaveView = ({ onSaid }: { readonly onSaid: (words: string) => void }) => {
  const { t } = useTranslation('snapshots')
  const format = useFormat()
  const store = useAtlasStore()
  const texts = useMapTexts()
  const field = useId()
  const [name, setName] = useUnsentWords('view-name')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const state = store.getState()
    const { manifest } = state.datasets
    const { link, withOwn } = presentView(state)
    const called = name.trim() || t('unnamed', { n: format.number(state.document.snapshots.length + 1) })
    const id = saveSnapshot(store, {
      name: called,
      note: '',
      made: new Date().toISOString(),
      edition: manifest.status === 'ready' ? manifest.value.edition : null,
      link,
      thumbnail: null,
    })
    setName('')
    onSaid(withOwn ? t('saved', { name: called }) : `${t('saved', { name: called })} ${t('savedWithoutOwn')}`)
    // the picture takes a moment; the view is kept already
    void makeThumbnail(state, texts, screenSize()).then((picture) => picture && attachThumbnail(store, id, picture))
  }
  return (
    <form className={styles.save} onSubmit={save}>
      <label htmlFor={field}>{t('name')}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        maxLength={120}
        data-purpose="snapshot-name"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="primary" data-action="snapshot-save">
        <BookmarkPlus aria-hidden="true" size={16} />
        {t('save')}
      </Button>
    </form>
  )
}
