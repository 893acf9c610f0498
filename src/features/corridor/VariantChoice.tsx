import { CORRIDOR_VARIANT_IDS } from '../../domain/corridor/corridor-variant'
import { useTranslation } from '../../i18n/use-translation'
import { setVariant } from '../../store/corridor-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './VariantChoice.module.css'

/** Which of the two courses the map draws and the lists follow. */
export const VariantChoice = () => {
  const { t } = useTranslation(['corridor', 'vocabulary'])
  const store = useAtlasStore()
  const chosen = useAtlas(({ session }) => session.variant)
  return (
    <fieldset className={styles.choice}>
      <legend>{t('course')}</legend>
      {CORRIDOR_VARIANT_IDS.map((variant) => (
        <label key={variant}>
          <input
            type="radio"
            name="corridor-variant"
            data-variant={variant}
            checked={variant === chosen}
            onChange={() => setVariant(store, variant)}
          />
          {t(`vocabulary:variant.${variant}`)}
        </label>
      ))}
    </fieldset>
  )
}
