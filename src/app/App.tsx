import { Suspense, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation'
import { useAtlas } from '../store/use-atlas'
import styles from './App.module.css'
import { ErrorRegion } from './ErrorRegion'
import { HelpDialog } from './HelpDialog'
import { SelectionCard } from './later'
import { MapStage } from './MapStage'
import { Notices } from './Notices'
import { PanelError } from './PanelError'
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
  const [stop, setStop] = useState<SheetStop>('half')
  const help = useRef<HTMLDialogElement>(null)
  const card = useRef<HTMLDivElement>(null)
  useRevealSelection(card)
  useShortcuts({ openHelp: () => help.current?.showModal(), raiseSheet: () => setStop('half') })
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
              <Suspense fallback={null}>{selected ? <SelectionCard /> : null}</Suspense>
            </ErrorRegion>
          </div>
        </div>
      </main>
      <HelpDialog ref={help} />
    </div>
  )
}
