import { Suspense, useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useTranslation } from '../i18n/use-translation'
import { pickedImported } from '../store/picked-imported'
import { useAtlas } from '../store/use-atlas'
import styles from './App.module.css'
import { ErrorRegion } from './ErrorRegion'
import { HelpDialog } from './HelpDialog'
import { ImportEntry } from './ImportEntry'
import { ImportedCard, SelectionCard } from './later'
import { MapStage } from './MapStage'
import { Notices } from './Notices'
import { PanelError } from './PanelError'
import { ProjectEntry } from './ProjectEntry'
import { SideSheet } from './SideSheet'
import type { SheetStop } from './sheet-stop'
import { TopBar } from './TopBar'
import type { Links } from './url-sync'
import { useMedia } from './use-media'
import { useRevealSelection } from './use-reveal-selection'
import { useShortcuts } from './use-shortcuts'

/** The page: top bar, side sheet, map, and the card of what is selected. */
export const App = ({ links }: { readonly links: Links }) => {
  const { t } = useTranslation('shell')
  const narrow = useMedia('(max-width: 767.98px)')
  const selected = useAtlas((state) => state.session.selection !== null)
  const picked = useStore(pickedImported, (state) => state.picked !== null)
  const [stop, setStop] = useState<SheetStop>('half')
  const raiseSheet = useCallback(() => setStop('half'), [])
  const help = useRef<HTMLDialogElement>(null)
  const card = useRef<HTMLDivElement>(null)
  useRevealSelection(card)
  useShortcuts({ openHelp: () => help.current?.showModal(), raiseSheet })
  return (
    <div className={styles.page} data-narrow={narrow} data-stop={stop}>
      <a className={styles.skip} href="#map">
        {t('skipToMap')}
      </a>
      <TopBar onHelp={() => help.current?.showModal()} />
      <main className={styles.main}>
        <SideSheet narrow={narrow} stop={stop} onStop={setStop} />
        <div className={styles.stage}>
          <MapStage narrow={narrow} stop={stop} />
          <Notices links={links} />
          <div ref={card} className={styles.card}>
            <ErrorRegion fallback={(error) => <PanelError error={error} />}>
              <Suspense fallback={null}>{picked ? <ImportedCard /> : selected ? <SelectionCard /> : null}</Suspense>
            </ErrorRegion>
          </div>
        </div>
        <ImportEntry onTake={raiseSheet} />
        <ProjectEntry />
      </main>
      <HelpDialog ref={help} />
    </div>
  )
}
