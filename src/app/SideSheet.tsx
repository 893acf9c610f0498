import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { LayersPanel } from '../features/layers/LayersPanel'
import { SitesPanel } from '../features/sites/SitesPanel'
import { useTranslation } from '../i18n/use-translation'
import type { PanelId } from '../permalink/snapshot'
import { useAtlas, useAtlasStore } from '../store/use-atlas'
import { openPanel } from '../store/view-commands'
import { Button } from '../ui/Button'
import { Tabs } from '../ui/Tabs'
import { ErrorRegion } from './ErrorRegion'
import {
  ClaimsPanel,
  CorridorPanel,
  CoveragePanel,
  DataPanel,
  ElevationPart,
  MeasurePanel,
  PanelFiles,
  SnapshotsPanel,
  StoryPanel,
} from './later'
import { PanelError } from './PanelError'
import styles from './SideSheet.module.css'
import type { SheetStop } from './sheet-stop'

const SECTIONS = ['explore', 'measure', 'coverage', 'story'] as const
type Section = (typeof SECTIONS)[number]

const SUBPANELS = {
  explore: ['explore', 'sites', 'claims', 'data'],
  measure: ['corridor', 'measure'],
  coverage: ['coverage'],
  story: ['story', 'snapshots'],
} as const satisfies Record<Section, readonly PanelId[]>

const SECTION_OF: Record<PanelId, Section> = {
  explore: 'explore',
  sites: 'explore',
  claims: 'explore',
  data: 'explore',
  corridor: 'measure',
  measure: 'measure',
  coverage: 'coverage',
  story: 'story',
  snapshots: 'story',
}
const PANEL_OF: Record<Section, PanelId> = {
  explore: 'explore',
  measure: 'corridor',
  coverage: 'coverage',
  story: 'story',
}
const PANELS: Record<PanelId, () => ReactNode> = {
  explore: () => <LayersPanel />,
  sites: () => <SitesPanel />,
  claims: () => <ClaimsPanel />,
  data: () => <DataPanel />,
  corridor: () => <CorridorPanel elevation={<ElevationPart />} />,
  measure: () => <MeasurePanel />,
  coverage: () => <CoveragePanel />,
  story: () => <StoryPanel />,
  snapshots: () => <SnapshotsPanel />,
}

type SideSheetProps = {
  readonly narrow: boolean
  readonly stop: SheetStop
  readonly onStop: (stop: SheetStop) => void
}

const Stops = ({ stop, onStop }: Omit<SideSheetProps, 'narrow'>) => {
  const { t } = useTranslation('shell')
  const lower: SheetStop = stop === 'full' ? 'half' : 'peek'
  const higher: SheetStop = stop === 'peek' ? 'half' : 'full'
  return (
    <div className={styles.stops}>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('sheetStop.peek')}
        disabled={stop === 'peek'}
        onClick={() => onStop(lower)}
      >
        <ChevronDown aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('sheetStop.full')}
        disabled={stop === 'full'}
        onClick={() => onStop(higher)}
      >
        <ChevronUp aria-hidden="true" />
      </Button>
    </div>
  )
}

/** The margin of the map: a side sheet, or a bottom sheet with three stops on a narrow screen. */
export const SideSheet = ({ narrow, stop, onStop }: SideSheetProps) => {
  const { t } = useTranslation(['shell', 'common'])
  const store = useAtlasStore()
  const panel = useAtlas((state) => state.session.panel)
  const section = SECTION_OF[panel]
  const show = (next: PanelId) => {
    openPanel(store, next)
    if (stop === 'peek') onStop('half')
  }
  const subpanels = SUBPANELS[section].map((id: PanelId) => ({
    id,
    label: t(`subpanel.${id}`),
    attributes: { 'data-subpanel': id } as const,
  }))
  const sections = SECTIONS.map((id) => ({
    id,
    label: t(`section.${id}`),
    attributes: { 'data-section': id } as const,
  }))
  return (
    <div className={styles.sheet} data-stop={stop} data-purpose="sheet">
      <div className={styles.head}>
        <Tabs
          label={t('sections')}
          tabs={sections}
          selected={section}
          controls="panel"
          onSelect={(id) => show(PANEL_OF[id])}
        />
        {narrow ? <Stops stop={stop} onStop={onStop} /> : null}
      </div>
      <section
        id="panel"
        role="tabpanel"
        aria-label={t(`section.${section}`)}
        data-panel={panel}
        className={styles.body}
        tabIndex={-1}
      >
        {subpanels.length > 1 ? (
          <Tabs
            label={t('subpanels', { section: t(`section.${section}`) })}
            tabs={subpanels}
            selected={panel}
            controls="panel"
            look="sub"
            onSelect={show}
          />
        ) : null}
        <ErrorRegion key={panel} fallback={(error) => <PanelError error={error} />}>
          <Suspense fallback={<p>{t('common:loading')}</p>}>{PANELS[panel]()}</Suspense>
        </ErrorRegion>
        {panel === 'explore' ? null : (
          <ErrorRegion key={`files-${panel}`} fallback={(error) => <PanelError error={error} />}>
            <Suspense fallback={null}>
              <PanelFiles panel={panel} />
            </Suspense>
          </ErrorRegion>
        )}
      </section>
    </div>
  )
}
