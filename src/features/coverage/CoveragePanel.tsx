import type { DatasetId } from '../../data/datasets'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { CitedMaps } from './CitedMaps'
import { ClaimGap } from './ClaimGap'
import { MappingClaims } from './MappingClaims'
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

/** Coverage: what was claimed, what your ticked sheets measure, what can be cited. */
export const CoveragePanel = () => {
  const { t } = useTranslation('coverage')
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <h3>{t('claims.title')}</h3>
      <MappingClaims />
      <TickSheets />
      <Missing />
      <ShareTable />
      <ClaimGap />
      <ShareWorking />
      <CitedMaps />
    </section>
  )
}
