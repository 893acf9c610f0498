import type { Metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useNodeName } from '../../i18n/use-node-name'
import { useTranslation } from '../../i18n/use-translation'
import type { FlightCourse } from '../../store/selectors/corridor-flight'
import { useAtlasStore } from '../../store/use-atlas'
import { type FlightReading, flightReading } from './flight-reading'

/** Puts a place on the way into words: a short sentence for the slider, a whole one where the flight rests. */
export const useFlightWords = (course: FlightCourse) => {
  const { t } = useTranslation(['flight', 'map'])
  const format = useFormat()
  const nameOf = useName()
  const nodeName = useNodeName()
  const store = useAtlasStore()

  const km = (chainage: Metres): string => t('map:station', { km: format.number(chainage / 1000, 1) })
  const placeOf = ({ node, near, leg }: FlightReading): string => {
    if (node) return t('at', { place: nodeName(node) })
    if (near) return t('near', { place: nameOf(near.place) })
    return leg ? t('between', { from: nodeName(leg.from), to: nodeName(leg.to) }) : ''
  }
  const legOf = ({ leg }: FlightReading): string =>
    leg
      ? t(leg.schematic ? 'legSchematic' : 'legAligned', {
          n: format.number(leg.leg),
          of: format.number(course.course.legs.length),
          from: nodeName(leg.from),
          to: nodeName(leg.to),
        })
      : ''
  const provinceOf = ({ province, leg }: FlightReading): string => {
    if (province === undefined) return ''
    if (province) return nameOf(province)
    // the country the panel names for the straight line between these two
    return leg?.schematic && leg.from === 'mashkel' && leg.to === 'turbat' ? t('inIran') : t('outside')
  }
  const read = (chainage: Metres): FlightReading => flightReading(store.getState(), course, chainage)
  return {
    read,
    km,
    placeOf,
    legOf,
    provinceOf,
    short: (chainage: Metres): string => t('value', { km: km(chainage), place: placeOf(read(chainage)) }),
    whole: (chainage: Metres): string => {
      const reading = read(chainage)
      return [t('value', { km: km(chainage), place: placeOf(reading) }), legOf(reading), provinceOf(reading)]
        .filter((part) => part !== '')
        .join(t('stop'))
    },
  }
}
