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

/** Names of the places; those that several bear, with the province, and where that does not tell them apart, the position. */
const useTellingNames = (places: readonly (Town | Zone)[]): readonly string[] => {
  const { t } = useTranslation('vocabulary')
  const nameOf = useName()
  return useMemo(() => {
    const told = (place: Town | Zone): string =>
      place.province ? `${nameOf(place)} (${t(`area.${place.province}`)})` : nameOf(place)
    const placed = (place: Town | Zone): string => {
      const [lon, lat] = place.position ?? []
      const at = lon === undefined || lat === undefined ? place.id : `${lat.toFixed(2)}, ${lon.toFixed(2)}`
      // figures of a position run from the left in every language
      return `${told(place)} \u2066${at}\u2069`
    }
    const times = (names: readonly string[]): ReadonlyMap<string, number> => {
      const counted = new Map<string, number>()
      for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1)
      return counted
    }
    const plain = times(places.map(nameOf))
    const withProvince = times(places.map(told))
    return places.map((place) => {
      if (plain.get(nameOf(place)) === 1) return nameOf(place)
      return withProvince.get(told(place)) === 1 ? told(place) : placed(place)
    })
  }, [places, nameOf, t])
}

type PlaceSelectProps = {
  readonly kind: PlaceKind
  readonly value: string
  readonly onPlace: (id: string) => void
}

/** One town or zone out of all; typing jumps to its name, as in every native list. */
export const PlaceSelect = ({ kind, value, onPlace }: PlaceSelectProps) => {
  const { t } = useTranslation('plan')
  const places = usePlaces(kind)
  const names = useTellingNames(places)
  return (
    <label>
      {t('touching.place')}{' '}
      <select
        data-purpose="touching-place"
        value={places.some(({ id }) => id === value) ? value : (places[0]?.id ?? '')}
        onChange={(event) => onPlace(event.target.value)}
      >
        {places.map((place, index) => (
          <option key={place.id} value={place.id}>
            {names[index]}
          </option>
        ))}
      </select>
    </label>
  )
}
