import { Plane } from 'lucide-react'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { setFlying, setVariant } from '../../store/corridor-commands'
import { chosenVariant, variantIds } from '../../store/selectors/corridor-courses'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { duplicateVariant } from '../../store/variant-commands'
import { Button } from '../../ui/Button'
import { ColourSample } from './ColourSample'
import styles from './VariantChoice.module.css'

/** Which course the map draws loud and the lists follow, and the way to one of the user's own. */
export const VariantChoice = () => {
  const { t } = useTranslation(['corridor', 'flight'])
  const store = useAtlasStore()
  const nameOf = useVariantName()
  const chosen = useAtlas(chosenVariant)
  const ids = useAtlas(variantIds)
  const own = useAtlas(({ document }) => document.variants)
  const flying = useAtlas(({ session }) => session.lab.flying)
  const colourOf = (id: string) => own.find((variant) => variant.id === id)?.colour
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{t('course')}</legend>
        {ids.map((variant) => (
          <label key={variant}>
            <input
              type="radio"
              name="corridor-variant"
              data-variant={variant}
              checked={variant === chosen}
              onChange={() => setVariant(store, variant)}
            />
            <ColourSample colour={colourOf(variant)} />
            <bdi>{nameOf(variant)}</bdi>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button
          data-action="variant-duplicate"
          onClick={() => duplicateVariant(store, chosen, t('own.copyOf', { name: nameOf(chosen) }))}
        >
          {t('own.duplicate', { name: nameOf(chosen) })}
        </Button>
        <Button data-action="fly-along" disabled={flying} onClick={() => setFlying(store, true)}>
          <Plane aria-hidden="true" size={16} />
          {t('flight:start')}
        </Button>
      </div>
    </>
  )
}
