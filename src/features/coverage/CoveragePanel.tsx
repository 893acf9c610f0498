import { useEffect } from 'react'
import type { DatasetId } from '../../data/datasets'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { runPlanSession } from '../../store/plan-session'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { ChosenCoverage } from './ChosenCoverage'
import { CitedMaps } from './CitedMaps'
import { ClaimGap } from './ClaimGap'
import { CoverageInputs } from './CoverageInputs'
import { MappingClaims } from './MappingClaims'
import { MappingFilterChoice } from './MappingFilterChoice'
import { PlanPart } from './PlanPart'
import { ScenarioPart } from './ScenarioPart'
import { ShadeChoice } from './ShadeChoice'
import { ShareBars } from './ShareBars'
import { ShareTable } from './ShareTable'
import { ShareWorking } from './ShareWorking'
import { TickSheets } from './TickSheets'

const NEEDED = ['toposheets', 'provinces', 'countries'] as const satisfies readonly DatasetId[]

/** The first file the shares are still waiting for. */
const Missing = () => {
  const store = useAtlasStore()
  const id = useAtlas(({ datasets }) => NEEDED.find((each) => datasets[each].status !== 'ready'))
  const loadable = useAtlas(({ datasets }) => (id ? datasets[id] : null))
  if (!id || !loadable || loadable.status === 'ready') return null
  return <DatasetState loadable={loadable} onRetry={() => retryDataset(store, id)} />
}

/** Coverage: what your sheets and polygons measure, what was claimed, what can be cited. */
export const CoveragePanel = () => {
  const { t } = useTranslation('coverage')
  const store = useAtlasStore()
  useEffect(() => runPlanSession(store), [store])
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <Missing />
      <ChosenCoverage />
      <TickSheets />
      <CoverageInputs />
      <MappingFilterChoice />
      <ShadeChoice />
      <ShareTable />
      <ShareBars />
      <h3>{t('claims.title')}</h3>
      <MappingClaims />
      <ClaimGap />
      <ShareWorking />
      <CitedMaps />
      <ScenarioPart />
      <PlanPart />
    </section>
  )
}
