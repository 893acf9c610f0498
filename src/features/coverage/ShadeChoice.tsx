import { SHADES } from '../../domain/coverage/denominator-choice'
import { useTranslation } from '../../i18n/use-translation'
import { setShade } from '../../store/coverage-commands'
import { setThemeVisible } from '../../store/theme-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './ChosenCoverage.module.css'

/** Whether the map shades sheets or provinces by the share that is mapped. */
export const ShadeChoice = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const shade = useAtlas(({ session }) => session.cover.shade)
  return (
    <fieldset className={styles.basis} data-purpose="coverage-shade">
      <legend>{t('shade.title')}</legend>
      {SHADES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="coverage-shade"
            value={each}
            checked={shade === each}
            onChange={() => {
              setShade(store, each)
              setThemeVisible(store, 'coverage', true)
            }}
          />
          {t(`shade.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
