import { useMemo } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useMapTexts } from '../../i18n/use-map-texts'
import { useScenarioHeading } from '../../i18n/use-scenario-heading'
import { useScenarioWords } from '../../i18n/use-scenario-words'
import { useTranslation } from '../../i18n/use-translation'
import type { LegendRowOfPicture } from './legend-rows'
import type { PictureWords } from './picture-words'
import { useCoverageWords } from './use-coverage-words'

/** The words of pictures; the same reference until the language changes. */
export const usePictureWords = (): PictureWords => {
  const { t, i18n } = useTranslation(['picture', 'map', 'plan', 'shell'])
  const format = useFormat()
  const map = useMapTexts()
  const headingOf = useScenarioHeading()
  const sentenceOf = useScenarioWords()
  const coverage = useCoverageWords()
  const { language } = i18n
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
    const rowWords = ({ words }: LegendRowOfPicture): string => {
      if ('name' in words) return words.name
      if ('scenario' in words) return `${headingOf(words.scenario)} ${sentenceOf(words.scenario)}`
      if ('part' in words) return t(`plan:scenario.compare.${words.part}`)
      return 'legend' in words ? t(`map:legend.${words.legend}`) : t(words.own)
    }
    const legendRow = (row: LegendRowOfPicture): string =>
      row.only ? t(`compared.only.${row.only}`, { label: rowWords(row) }) : rowWords(row)
    return {
      rtl: language === 'ur',
      legendRow,
      scale: (length, latitude) =>
        t('scaleAt', {
          length: format.kilometres(length, length < 1000 ? 1 : 0),
          latitude: format.degrees(Math.abs(latitude), 1),
          side: t(latitude < 0 ? 'south' : 'northSide'),
        }),
      scaleTilted: t('scaleTilted'),
      side: (side, name) => t(`compared.${side}`, { name }),
      north: t('northLetter'),
      bearing: (degrees) => t('bearing', { bearing: format.degrees((degrees + 360) % 360, 0) }),
      sources: (list) => t('sources', { list }),
      sourcesUnknown: t('sourcesUnknown'),
      boundary: t('shell:boundaryNote'),
      made: (date, edition) =>
        edition === null
          ? t('madeUnknown', { date: day.format(date) })
          : t('made', { date: day.format(date), edition: `\u2066${edition}\u2069` }),
      coverage,
      moreInLegend: (count) => t('moreInLegend', { count, number: format.number(count) }),
      map,
    }
  }, [language, t, format, map, headingOf, sentenceOf, coverage])
}
