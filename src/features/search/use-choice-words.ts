import { formatSheet, sheetAt } from '../../domain/coverage/sheet-number'
import type { MatchedOn } from '../../domain/gazetteer/matched-on'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import type { Choice } from './choice'
import type { Place } from './place'

/** How many decimals a coordinate gets: about a metre. */
const DECIMALS = 5

type Words = { readonly title: string; readonly details: readonly string[] }

/** Says of each result what it is and on what it matched. */
export const useChoiceWords = (): ((choice: Choice) => Words) => {
  const { t, i18n } = useTranslation(['search', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const shown = i18n.language === 'ur' ? 'ur' : 'name'
  const matched = ({ how, text, distance, role }: MatchedOn, { kind }: Place): readonly string[] => {
    const spelling = `\u2068${text}\u2069`
    if (role === 'district') return [t('matched.district', { spelling })]
    if (how === 'fuzzy') return [t('matched.fuzzy', { count: distance, spelling })]
    // what the reader made has one name in every language
    if (role === shown || kind === 'own') return []
    return [how === 'prefix' ? t('matched.prefix', { spelling }) : t('matched.exact', { spelling })]
  }
  const whatIs = ({ kind, zoneKind, own }: Pick<Place, 'kind' | 'zoneKind' | 'own'>): string => {
    if (own) return t(`own.${own.what}`, { of: `\u2068${own.partOf ?? ''}\u2069` })
    return zoneKind ? t(`vocabulary:zoneKind.${zoneKind}`) : t(`kind.${kind}`)
  }
  const about = ({ kind, commodityGroup, zoneKind, population, position, own }: Place): readonly string[] => [
    whatIs({ kind, zoneKind, own }),
    ...(own ? [t('kind.own')] : []),
    ...(commodityGroup ? [t(`vocabulary:commodityGroup.${commodityGroup}`)] : []),
    ...(population === null ? [] : [t('people', { people: format.number(population) })]),
    ...(position === null && kind !== 'province' && !own ? [t('unlocated')] : []),
  ]
  const angle = (value: number, positive: 'north' | 'east', negative: 'south' | 'west'): string =>
    t(value < 0 ? negative : positive, { degrees: format.degrees(Math.abs(value), DECIMALS) })
  return (choice) => {
    if (choice.kind === 'place') {
      return {
        title: nameOf(choice.place),
        details: [...about(choice.place), ...matched(choice.matchedOn, choice.place)],
      }
    }
    if (choice.kind === 'sheet') {
      return { title: t('sheet', { sheet: `\u2066${formatSheet(choice.sheet)}\u2069` }), details: [t('kind.sheet')] }
    }
    const [lon, lat] = choice.reading.position
    const sheet = sheetAt(choice.reading.position)
    return {
      title: [angle(lat, 'north', 'south'), angle(lon, 'east', 'west')].join(i18n.language === 'ur' ? '، ' : ', '),
      details: [
        t('kind.coordinates'),
        t(`order.${choice.reading.order}`),
        ...(sheet === null ? [] : [t('onSheet', { sheet: `\u2066${formatSheet(sheet)}\u2069` })]),
      ],
    }
  }
}
