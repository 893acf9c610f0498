import '../../i18n/later-words'
import { Suspense, useRef, useState } from 'react'
import { THEMES } from '../../domain/themes'
import { LegendRows } from '../../features/layers/LegendRows'
import { MapControls } from '../../features/map-controls/MapControls'
import { ScaleBar } from '../../features/map-controls/ScaleBar'
import { useMapTexts } from '../../i18n/use-map-texts'
import { useTranslation } from '../../i18n/use-translation'
import { base } from '../../permalink/base'
import { readEmbedQuery } from '../../permalink/embed-query'
import { fromHash } from '../../permalink/from-hash'
import { toHash } from '../../permalink/to-hash'
import { snapshotOf } from '../../store/snapshot-commands'
import { useAtlas } from '../../store/use-atlas'
import { Attribution } from '../Attribution'
import { ErrorRegion } from '../ErrorRegion'
import { LateMap } from '../LateMap'
import { SelectionCard } from '../later'
import { PanelError } from '../PanelError'
import { useMapTrouble } from '../use-map-trouble'
import { useRevealSelection } from '../use-reveal-selection'
import styles from './EmbedApp.module.css'
import { useMessages } from './use-messages'

const WHOLE = { show: [], origins: [] } as const
const FOOT = 44

const Legend = () => {
  const { t } = useTranslation(['embed', 'vocabulary'])
  const themes = useAtlas(({ session }) => session.themes)
  return (
    <details className={styles.legend}>
      <summary>{t('legend')}</summary>
      {THEMES.toReversed()
        .filter((theme) => themes[theme].visible)
        .map((theme) => (
          <section key={theme} aria-label={t(`vocabulary:theme.${theme}`)}>
            <LegendRows theme={theme} />
          </section>
        ))}
    </details>
  )
}

/** The link to the same view of the whole atlas, in a window of its own. */
const FullAtlasLink = () => {
  const { t } = useTranslation('embed')
  const snapshot = useAtlas(snapshotOf)
  // the whole atlas can then say what has changed in the data since the frame was made
  const [edition] = useState(() => fromHash(base(), window.location.hash).edition)
  return (
    <a
      className={styles.full}
      href={`./${toHash(snapshot, { edition: edition ?? undefined })}`}
      target="_blank"
      rel="noopener"
      data-action="open-full-atlas"
    >
      {t('openFull')}
    </a>
  )
}

/** The atlas in a frame of another page: the map, what it means, where it comes from, and the way to the whole. */
export const EmbedApp = () => {
  const { t } = useTranslation(['shell', 'embed', 'common'])
  const [{ show, origins }] = useState(() => readEmbedQuery(window.location.search) ?? WHOLE)
  useMessages(origins)
  const stage = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const texts = useMapTexts()
  const trouble = useMapTrouble()
  const selected = useAtlas(({ session }) => session.selection !== null)
  useRevealSelection(card)
  return (
    <main className={styles.page} ref={stage} data-purpose="embed" aria-label={t('common:title')}>
      <ErrorRegion fallback={(error) => <PanelError error={error} />}>
        <div className={styles.map}>
          <LateMap
            waiting={<p className={styles.loading}>{t('mapLoading')}</p>}
            texts={texts}
            padding={{ top: 0, right: 0, bottom: FOOT, left: 0 }}
            bufferGeometry={null}
            gestures={{
              windows: t('embed:gestures.windows'),
              mac: t('embed:gestures.mac'),
              touch: t('embed:gestures.touch'),
            }}
            {...trouble.reports}
          />
        </div>
        <div className={styles.room}>
          {show.includes('controls') ? (
            <div className={styles.controls}>
              <MapControls fullScreenTarget={stage} />
            </div>
          ) : null}
          {show.includes('legend') ? <Legend /> : null}
          <div ref={card} className={styles.card}>
            <Suspense fallback={null}>{show.includes('card') && selected ? <SelectionCard /> : null}</Suspense>
          </div>
          <div className={styles.trouble}>{trouble.notices}</div>
        </div>
      </ErrorRegion>
      <footer className={styles.foot}>
        <FullAtlasLink />
        <ScaleBar />
        <Attribution narrow />
      </footer>
    </main>
  )
}
