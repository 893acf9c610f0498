import { type FormEvent, useId, useState } from 'react'
import { usePositionText } from '../../i18n/use-position-text'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { type FoundPlace, findPlaces } from './find-place'
import styles from './OwnVariantEditor.module.css'

type PlaceFormProps = {
  readonly label: string
  readonly onPlace: (place: FoundPlace) => void
  readonly onCancel: () => void
}

/** Asks for a place by name or by coordinates; where a name means several, they are put to choice. */
export const PlaceForm = ({ label, onPlace, onCancel }: PlaceFormProps) => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const positionText = usePositionText()
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly FoundPlace[] | null>(null)
  const look = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    // without the code of the search nothing is found, which is said
    const places = await findPlaces(store.getState(), text).catch(() => [])
    const [only] = places
    if (only && places.length === 1) onPlace(only)
    else setFound(places)
  }
  return (
    <form className={styles.place} onSubmit={look}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        type="text"
        dir="auto"
        autoComplete="off"
        data-purpose="variant-place"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setFound(null)
        }}
      />
      <small id={`${id}-hint`}>{t('own.placeHint')}</small>
      <p className={styles.actions}>
        <Button type="submit" look="primary" data-action="variant-place-take">
          {t('own.take')}
        </Button>
        <Button onClick={onCancel}>{t('own.cancel')}</Button>
      </p>
      {found?.length === 0 ? <Notice tone="error">{t('own.notFound', { text })}</Notice> : null}
      {found && found.length > 0 ? (
        <fieldset className={styles.which}>
          <legend>{t('own.which')}</legend>
          {found.map((place) => (
            <Button key={`${place.name} ${place.position}`} look="quiet" onClick={() => onPlace(place)}>
              <bdi>{place.name}</bdi> {positionText(place.position)}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </form>
  )
}
