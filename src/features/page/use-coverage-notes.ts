import { type ChosenCoverage, TARGETS } from '../../domain/coverage/chosen-coverage'
import { OUTCROP } from '../../domain/coverage/denominator-choice'
import { useDenominatorName } from '../../i18n/use-denominator-name'
import { useFormat } from '../../i18n/use-format'
import { useScenarioHeading } from '../../i18n/use-scenario-heading'
import { useScenarioWords } from '../../i18n/use-scenario-words'
import { useTranslation } from '../../i18n/use-translation'
import { countsAsMapped, isCoverageStale } from '../../store/selectors/coverage'
import { coverageOfChosen } from '../../store/selectors/coverage-chosen'
import { type ClaimGap, claimGaps } from '../../store/selectors/coverage-gaps'
import { scenarioDifference } from '../../store/selectors/plan-scenario'
import { scenarioShown } from '../../store/selectors/scenario-shown'
import type { AtlasState } from '../../store/state'
import type { NotesOnPaper } from './PrintedTable'

const isolated = (text: string): string => `\u2068${text}\u2069`
const joined = (parts: readonly string[]): string => parts.map(isolated).join(' · ')

/** The chosen whole: what counts as mapped of it, between which shares, and how many sheets the targets take. */
const useChosenLines = () => {
  const { t } = useTranslation(['cover', 'page'])
  const format = useFormat()
  const rangeOf = ({ id, range }: ChosenCoverage): string => {
    if (id === OUTCROP) return t('result.outcropNote')
    if (!range) return t('result.noRange')
    const { least, most } = range
    return t('result.range')
      .replace('<least/>', isolated(format.percent(least, 2)))
      .replace('<most/>', isolated(format.percent(most, 2)))
  }
  const more = (sheets: number | null): string => {
    if (sheets === null) return t('targets.unreachable')
    return sheets === 0 ? t('targets.reached') : format.number(sheets)
  }
  return (state: AtlasState, chosen: ChosenCoverage): readonly string[] => {
    const { share, mapped, whole, remaining, sheetsWhole, sheetsPartly, sheetsNone, toTarget } = chosen
    const isNothing = countsAsMapped(state) === 'nothing'
    const area = format.squareKilometres
    const targets = TARGETS.map((target) =>
      t('page:table.target', { target: format.percent(target / 100, 0), more: more(toTarget[target]) }),
    )
    return [
      ...(isNothing ? [t('result.nothing')] : []),
      ...(isCoverageStale(state) ? [t('compute.starting')] : []),
      t('page:table.share', {
        share: isolated(format.percent(share, 2)),
        mapped: joined([
          t('result.mapped', { mapped: area(mapped), whole: area(whole) }),
          t('result.remaining', { area: area(remaining) }),
        ]),
      }),
      joined([
        t('result.whole', { count: sheetsWhole, n: format.number(sheetsWhole) }),
        t('result.partly', { n: format.number(sheetsPartly) }),
        t('result.noneLeft', { n: format.number(sheetsNone) }),
      ]),
      ...(isNothing ? [] : [rangeOf(chosen)]),
      `${t('targets.title')}: ${joined(targets)}. ${t('targets.note')}`,
    ]
  }
}

/** A claimed share beside the measured one, and the gap in points, land and sheets. */
const useClaimLine = () => {
  const { t } = useTranslation(['cover', 'coverage', 'page', 'vocabulary'])
  const format = useFormat()
  const otherWhole = ({ claim, measured, landShare }: ClaimGap): string =>
    landShare === null
      ? ''
      : t('gap.otherWhole', {
          name: isolated(claim.denominatorName ?? ''),
          share: format.percent(landShare),
          points: format.number(Math.abs(landShare - measured) * 100, 1),
        })
  return (gap: ClaimGap): string => {
    const { claim, share, measured, area, sheets } = gap
    const points = format.number(Math.abs(share - measured) * 100, 1)
    const land = format.squareKilometres(Math.abs(area))
    const said = t('page:table.claim', {
      claimed: isolated(format.percent(share)),
      area: isolated(t(`vocabulary:area.${claim.scope}`)),
      year: claim.year === null ? '' : ` (${claim.year})`,
      measured: isolated(format.percent(measured, 2)),
      gap: joined([
        t(measured > share ? 'gap.above' : 'coverage:gap.points', { points }),
        area < 0 ? t('gap.more', { area: land }) : measured > share ? t('gap.less', { area: land }) : land,
        ...(sheets === null ? [] : [sheets === 0 ? t('gap.noSheet') : t('gap.sheets', { count: sheets })]),
      ]),
    })
    return `${said} ${otherWhole(gap)}`.trim()
  }
}

/** A scenario as the assumption that it is, and how many sheets it adds, takes away and shares. */
const useScenarioNotes = () => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const headingOf = useScenarioHeading()
  const sentenceOf = useScenarioWords()
  return (state: AtlasState): readonly NotesOnPaper[] => {
    const shown = scenarioShown(state)
    const difference = scenarioDifference(state)
    if (!shown || !difference) return []
    const counts = (['added', 'removed', 'both'] as const).map(
      (part) => `${t(`scenario.compare.${part}`)}: ${format.number(difference[part].length)}`,
    )
    const lines = [sentenceOf(shown), `${t('scenario.compare.sheets')}: ${joined(counts)}.`, t('scenario.intro')]
    return [{ id: 'scenario', heading: headingOf(shown), lines }]
  }
}

/** What stands under the printed shares: the chosen whole, the claims beside it, and the scenario that is looked at. */
export const useCoverageNotes = (): ((state: AtlasState) => readonly NotesOnPaper[]) => {
  const { t } = useTranslation(['page', 'coverage'])
  const nameOf = useDenominatorName()
  const chosenLines = useChosenLines()
  const claimLine = useClaimLine()
  const scenarioNotes = useScenarioNotes()
  return (state) => {
    const chosen = coverageOfChosen(state)
    const gaps = claimGaps(state) ?? []
    return [
      ...(chosen
        ? [
            {
              id: 'chosen',
              heading: t('table.chosen', { name: isolated(nameOf(chosen.id)) }),
              lines: chosenLines(state, chosen),
            },
          ]
        : []),
      ...(gaps.length > 0
        ? [{ id: 'claims', heading: t('coverage:gap.title'), lines: [...gaps.map(claimLine), t('coverage:gap.note')] }]
        : []),
      ...scenarioNotes(state),
    ]
  }
}
