import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { corridorMeasurements } from '../../store/selectors/corridor'
import { corridorComparison } from '../../store/selectors/corridor-comparison'
import { comparedVariants } from '../../store/selectors/corridor-courses'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { CompareTable } from './CompareTable'
import { LengthWorking } from './LengthWorking'
import { NearCorridor } from './NearCorridor'
import { OwnVariantEditor } from './OwnVariantEditor'
import { SidesTable } from './SidesTable'
import { StripChart } from './StripChart'
import { VariantChoice } from './VariantChoice'

const useMeasurements = () => {
  const store = useAtlasStore()
  // Told to look again whenever one of the courses changes; each measurement is remembered.
  useAtlas(corridorComparison)
  const compared = useAtlas(comparedVariants)
  return compared.flatMap((variant) => corridorMeasurements(store.getState(), variant) ?? [])
}

type CorridorPanelProps = {
  /** Heights along the chosen course, which another part of the atlas knows how to read. */
  readonly elevation?: ReactNode
}

/** Measure: both courses of the corridor side by side, and what lies near them. */
export const CorridorPanel = ({ elevation }: CorridorPanelProps) => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const courses = useMeasurements()
  return (
    <section aria-labelledby="corridor-title">
      <h2 id="corridor-title">{t('title')}</h2>
      {corridor.status === 'ready' ? (
        <>
          <p>{t('schematic')}</p>
          <p>{t('throughIran')}</p>
          <VariantChoice />
          <OwnVariantEditor />
          <StripChart />
          {elevation}
          <SidesTable />
          <CompareTable courses={courses} />
          <LengthWorking courses={courses} />
          <NearCorridor />
        </>
      ) : (
        <DatasetState loadable={corridor} onRetry={() => retryDataset(store, 'corridor')} />
      )}
    </section>
  )
}
