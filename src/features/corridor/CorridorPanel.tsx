import { CORRIDOR_VARIANT_IDS } from '../../domain/corridor/corridor-variant'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { corridorMeasurements } from '../../store/selectors/corridor'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { CompareTable } from './CompareTable'
import { LengthWorking } from './LengthWorking'
import { NearCorridor } from './NearCorridor'
import { VariantChoice } from './VariantChoice'

const useMeasurements = () => {
  const asNamed = useAtlas((state) => corridorMeasurements(state, 'as-named'))
  const viaRoads = useAtlas((state) => corridorMeasurements(state, 'via-existing-roads'))
  const byVariant = { 'as-named': asNamed, 'via-existing-roads': viaRoads }
  return CORRIDOR_VARIANT_IDS.flatMap((variant) => byVariant[variant] ?? [])
}

/** Measure: both courses of the corridor side by side, and what lies near them. */
export const CorridorPanel = () => {
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
