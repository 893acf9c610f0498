import { CircleDot } from 'lucide-react'
import type { ThemeId } from '../../domain/themes'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { setThemeOpacity, setThemeVisible, soloTheme } from '../../store/theme-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { LegendRows } from './LegendRows'
import { ThemeCount } from './ThemeCount'
import styles from './ThemeRow.module.css'

/** One layer of the map: shown or not, how strongly, alone or not, and what its symbols mean. */
export const ThemeRow = ({ theme }: { readonly theme: ThemeId }) => {
  const { t } = useTranslation(['layers', 'vocabulary'])
  const store = useAtlasStore()
  const format = useFormat()
  const { visible, opacity } = useAtlas((state) => state.session.themes[theme])
  const alone = useAtlas((state) => state.session.solo?.theme === theme)
  const name = t(`vocabulary:theme.${theme}`)
  return (
    <li className={styles.row} data-theme-row={theme} data-visible={visible}>
      <div className={styles.controls}>
        <label className={styles.name}>
          <input
            type="checkbox"
            data-theme-toggle={theme}
            checked={visible}
            onChange={(event) => setThemeVisible(store, theme, event.target.checked)}
          />
          {name}
        </label>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          data-theme-opacity={theme}
          aria-label={t('opacity', { theme: name })}
          aria-valuetext={format.percent(opacity, 0)}
          title={format.percent(opacity, 0)}
          value={Math.round(opacity * 100)}
          onChange={(event) => setThemeOpacity(store, theme, event.target.valueAsNumber / 100)}
        />
        <Button
          look="quiet"
          iconOnly
          className={styles.solo ?? ''}
          data-theme-solo={theme}
          aria-pressed={alone}
          aria-label={t('solo', { theme: name })}
          title={t('soloHint')}
          onClick={() => soloTheme(store, theme)}
        >
          <CircleDot aria-hidden="true" />
        </Button>
      </div>
      <p className={styles.state}>
        <ThemeCount theme={theme} />
        {visible ? null : <span>{t('hidden')}</span>}
      </p>
      <LegendRows theme={theme} />
    </li>
  )
}
