import { useId } from 'react'
import { shippedOrigin } from '../../domain/corridor/own-id'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { setVariantEditing } from '../../store/corridor-commands'
import { chosenOwnVariant } from '../../store/selectors/corridor-courses'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { useDraft } from '../../store/use-draft'
import { colourVariant, OWN_COLOURS, removeVariant, renameVariant, turnVariant } from '../../store/variant-commands'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ColourSample } from './ColourSample'
import { OwnPoints } from './OwnPoints'
import styles from './OwnVariantEditor.module.css'
import { ReplaceLeg } from './ReplaceLeg'

const NameField = ({ own }: { readonly own: OwnVariant }) => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const id = useId()
  const draft = useDraft(own.name, (name) => renameVariant(store, own.id, name))
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('own.name')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={80}
        data-purpose="variant-name"
        value={draft.words}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.finish()
          if (event.key !== 'Escape' || !draft.isDraft) return
          // the first press is for the words alone
          event.stopPropagation()
          draft.abandon()
        }}
      />
    </p>
  )
}

const ColourField = ({ own }: { readonly own: OwnVariant }) => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  return (
    <fieldset className={styles.colours}>
      <legend>{t('own.colour')}</legend>
      {OWN_COLOURS.map((colour) => (
        <label key={colour}>
          <input
            type="radio"
            name="variant-colour"
            data-colour={colour}
            checked={own.colour === colour}
            onChange={() => colourVariant(store, own.id, colour)}
          />
          <ColourSample colour={colour} />
          {t(`own.colours.${colour}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** Everything that can be done to the chosen course when it is one of the user's own. */
export const OwnVariantEditor = () => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const nameOf = useVariantName()
  const own = useAtlas(chosenOwnVariant)
  const editing = useAtlas(({ session }) => session.lab.editing)
  if (!own) return null
  return (
    <section className={styles.editor} aria-labelledby="own-title" data-purpose="own-variant">
      <h3 id="own-title">{t('own.edit', { name: `\u2068${own.name}\u2069` })}</h3>
      <NameField key={own.id} own={own} />
      <ColourField own={own} />
      <p className={styles.actions}>
        <Button data-action="variant-reverse" onClick={() => turnVariant(store, own.id)}>
          {t('own.reverse')}
        </Button>
        <Button data-action="variant-remove" onClick={() => removeVariant(store, own.id)}>
          {t('own.remove')}
        </Button>
      </p>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          data-purpose="variant-on-map"
          checked={editing}
          onChange={(event) => setVariantEditing(store, event.target.checked)}
        />
        {t('own.onMap')}
      </label>
      {editing ? <p className={styles.hint}>{t('own.onMapHow')}</p> : null}
      <Disclosure summary={t('own.points')} purpose="own-points">
        <OwnPoints own={own} />
      </Disclosure>
      <Disclosure summary={t('own.replaceTitle')} purpose="replace-leg">
        <ReplaceLeg own={own} />
      </Disclosure>
      <p className={styles.hint}>{t('own.link', { name: nameOf(shippedOrigin(own.id)) })}</p>
    </section>
  )
}
