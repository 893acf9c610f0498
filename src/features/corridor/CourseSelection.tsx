import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { COMPARED, compareVariants } from '../../store/corridor-commands'
import { comparedVariants, variantIds } from '../../store/selectors/corridor-courses'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { ColourSample } from './ColourSample'
import styles from './VariantChoice.module.css'

/** Which courses stand side by side: two at least, four at most. */
export const CourseSelection = () => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const nameOf = useVariantName()
  const ids = useAtlas(variantIds)
  const compared = useAtlas(comparedVariants)
  const own = useAtlas(({ document }) => document.variants)
  if (ids.length <= COMPARED.least) return null
  return (
    <fieldset className={styles.choice}>
      <legend>{t('sides.choose')}</legend>
      {ids.map((id) => {
        const chosen = compared.includes(id)
        const fixed = chosen ? compared.length <= COMPARED.least : compared.length >= COMPARED.most
        return (
          <label key={id}>
            <input
              type="checkbox"
              data-compare={id}
              checked={chosen}
              disabled={fixed}
              onChange={() =>
                compareVariants(store, chosen ? compared.filter((each) => each !== id) : [...compared, id])
              }
            />
            <ColourSample colour={own.find((variant) => variant.id === id)?.colour} />
            <bdi>{nameOf(id)}</bdi>
          </label>
        )
      })}
    </fieldset>
  )
}
