import type { CorridorMeasurement } from '../../domain/corridor/measure-corridor'
import { TURF_RADIUS } from '../../domain/measure/spherical'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Disclosure } from '../../ui/Disclosure'
import { Edition } from './Edition'
import { NodeTable } from './NodeTable'

/** How the lengths came about: the towns with their coordinates and sources, both methods, and why they differ. */
export const LengthWorking = ({ courses }: { readonly courses: readonly CorridorMeasurement[] }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const ids = courses.flatMap(({ legs }) => legs.flatMap(({ leg }) => [leg.from, leg.to]))
  return (
    <Disclosure summary={t('working.lengths')} purpose="working-lengths">
      <NodeTable ids={[...new Set(ids)]} />
      <p>{t('working.geodesic')}</p>
      <p>{t('working.sphere', { radius: format.kilometres(TURF_RADIUS, 4) })}</p>
      <p>{t('working.why')}</p>
      <Edition />
    </Disclosure>
  )
}
