import { useMemo } from 'react'
import type { Town } from '../../domain/places/town'
import type { Zone } from '../../domain/places/zone'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'

type PlaceKind = 'town' | 'zone'

/** Towns or located zones, by name in the language on screen. */
export const usePlaces = (kind: PlaceKind): readonly (Town | Zone)[] => {
  const { i18n } = useTranslation('plan')
  const nameOf = useName()
  const towns = useAtlas(({ datasets }) => datasets.towns)
  const zones = useAtlas(({ datasets }) => datasets.zones)
  return useMemo(() => {
    const loadable = kind === 'town' ? towns : zones
    if (loadable.status !== 'ready') return []
    const records: readonly (Town | Zone)[] = loadable.value.records
    const collator = new Intl.Collator(i18n.language)
    return records
      .filter(({ position }) => position !== null)
      .sort((a, b) => collator.compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1))
  }, [kind, towns, zones, i18n.language, nameOf])
}

type PlaceSelectProps = {
  readonly kind: PlaceKind
  readonly value: string
  readonly onPlace: (id: string) => void
}

/** One town or zone out of all; typing jumps to its name, as in every native list. */
export const PlaceSelect = ({ kind, value, onPlace }: PlaceSelectProps) => {
  const { t } = useTranslation('plan')
  const nameOf = useName()
  const places = usePlaces(kind)
  return (
    <label>
      {t('touching.place')}{' '}
      <select
        data-purpose="touching-place"
        value={places.some(({ id }) => id === value) ? value : (places[0]?.id ?? '')}
        onChange={(event) => onPlace(event.target.value)}
      >
        {places.map((place) => (
          <option key={place.id} value={place.id}>
            {nameOf(place)}
          </option>
        ))}
      </select>
    </label>
  )
}
