import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useTranslation } from '../i18n/use-translation'
import { pickedImported } from '../store/picked-imported'
import { useAtlas } from '../store/use-atlas'
import styles from './App.module.css'
import { ErrorRegion } from './ErrorRegion'
import { ImportEntry } from './ImportEntry'
import { HelpDialog, ImportedCard, SelectionCard, ShareParts, Stage } from './later'
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
  const flying = useAtlas(({ session }) => session.lab.flying)
  useEffect(() => {
    if (!flying || !narrow) return
    // a flight needs the map that the sheet covers, which comes up again afterwards
    let before: SheetStop = 'half'
    setStop((now) => {
      before = now
      return 'peek'
    })
    return () => setStop(before)
  }, [flying, narrow])
  const staged = useAtlas(({ session }) => session.story !== null || session.compare !== null)
  const [dialog, setDialog] = useState<'help' | 'share' | null>(null)
  const closeDialog = useCallback(() => setDialog(null), [])
  const card = useRef<HTMLDivElement>(null)
  useRevealSelection(card)
  useShortcuts({ openDialog: setDialog, raiseSheet })
  return (
    <>
      <div className={styles.page} data-narrow={narrow} data-stop={stop} inert={staged}>
        <a className={styles.skip} href="#map">
          {t('skipToMap')}
        </a>
        <TopBar onHelp={() => setDialog('help')} onShare={() => setDialog('share')} />
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
      </div>
      {dialog || staged ? (
        <ErrorRegion key={dialog} fallback={(error) => <PanelError error={error} />}>
          <Suspense fallback={null}>
            {staged ? <Stage /> : null}
            {dialog === 'help' ? <HelpDialog onClose={closeDialog} /> : null}
            {dialog === 'share' ? <ShareParts onClose={closeDialog} /> : null}
          </Suspense>
        </ErrorRegion>
      ) : null}
    </>
  )
}
