import type { VariantId } from '../../domain/corridor/corridor-variant'
import type { FeatureNear } from '../../domain/corridor/features-within'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import type { TownCandidate } from '../../store/selectors/corridor-near'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { NearList } from './NearList'
import { NearRow } from './NearRow'

type NearTownsProps = { readonly variant: VariantId; readonly towns: readonly FeatureNear<TownCandidate>[] }

/** The towns near the chosen course, with as many people as GeoNames counts in them. */
export const NearTowns = ({ variant, towns }: NearTownsProps) => {
  const { t } = useTranslation(['corridor', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const courseName = useVariantName()
  const buffer = useAtlas(({ session }) => session.buffer)
  const people = (id: string, population: number | null) =>
    population === null ? (
      t('near.populationUnstated')
    ) : (
      <Quantity name={`town.${id}.population`} value={population} unit="1">
        {t('near.population', { people: format.number(population) })}
      </Quantity>
    )
  return (
    <NearList
      title={t('near.townsAlong', { course: courseName(variant) })}
      purpose="towns-along"
      empty={t('near.noTowns', { distance: format.kilometres(buffer, 0) })}
    >
      {towns.map(({ feature, ...station }) => (
        <NearRow
          key={feature.id}
          selection={{ kind: 'town', id: feature.id }}
          position={feature.position}
          label={nameOf(feature.record)}
          mark={null}
          quantity={`corridor.${variant}.town.${feature.id}`}
          station={station}
        >
          {people(feature.id, feature.record.population)}
        </NearRow>
      ))}
    </NearList>
  )
}
