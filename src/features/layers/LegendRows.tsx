import type { ThemeId } from '../../domain/themes'
import { useTranslation } from '../../i18n/use-translation'
import { legendOf } from '../../map/style/catalogue'
import { useAtlas } from '../../store/use-atlas'
import styles from './LegendRows.module.css'
import { LegendSwatch } from './LegendSwatch'
import { ScalesOfCited } from './ScalesOfCited'
import { SitesOfGroup } from './SitesOfGroup'

/** What the symbols of a theme mean: there whether the theme is shown or not. */
export const LegendRows = ({ theme }: { readonly theme: ThemeId }) => {
  const { t } = useTranslation('map')
  const colourTheme = useAtlas((state) => state.session.colourTheme)
  return (
    <ul className={styles.rows} data-legend={theme}>
      {legendOf(theme, colourTheme).map(({ id, swatch }) => (
        <li key={id} data-legend-row={id}>
          <LegendSwatch swatch={swatch} />
          <span>{t(`legend.${id}`)}</span>
          {id === 'cited-map' ? <ScalesOfCited /> : null}
          {swatch.kind === 'site' ? <SitesOfGroup id={id} /> : null}
        </li>
      ))}
    </ul>
  )
}
