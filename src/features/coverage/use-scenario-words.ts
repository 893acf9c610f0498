import type { Rule, Scenario } from '../../domain/coverage/scenario'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { useCourseName } from './use-touching-options'

const isolated = (text: string): string => `\u2068${text}\u2069`

const useRuleWords = (): ((rule: Rule) => string) => {
  const { t } = useTranslation(['plan', 'vocabulary'])
  const format = useFormat()
  const course = isolated(useCourseName())
  const km = (distance: number) => format.kilometres(distance, 0)
  return ({ join, sites, corridor, towns, blocks }) => {
    const parts = [
      ...(sites?.group === 'any' ? [t('scenario.part.anySite', { distance: km(sites.distance) })] : []),
      ...(sites && sites.group !== 'any'
        ? [
            t('scenario.part.site', {
              distance: km(sites.distance),
              group: t(`vocabulary:commodityGroup.${sites.group}`),
            }),
          ]
        : []),
      ...(corridor === null ? [] : [t('scenario.part.corridor', { distance: km(corridor), course })]),
      ...(towns
        ? [t('scenario.part.towns', { distance: km(towns.distance), people: format.number(towns.people) })]
        : []),
      ...(blocks.length > 0 ? [t('scenario.part.blocks', { blocks: isolated(blocks.join(', ')) })] : []),
    ]
    if (parts.length === 0) return t('scenario.explain.rule.nothing')
    return t(`scenario.explain.rule.${join}`, { parts: parts.join(' · ') })
  }
}

/** One sentence that says what a scenario takes, its numbers included. */
export const useScenarioWords = (): ((scenario: Scenario) => string) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const nameOf = useName()
  const course = isolated(useCourseName())
  const ruleWords = useRuleWords()
  const deposits = useAtlas(({ datasets }) => datasets.deposits)
  const flagships = deposits.status === 'ready' ? deposits.value.records.filter(({ flagship }) => flagship) : []
  return (scenario) => {
    if (scenario.kind === 'rule') return ruleWords(scenario)
    if (scenario.kind === 'gsp-count') {
      return t('scenario.explain.gsp-count', { count: scenario.count })
    }
    const distance = format.kilometres(scenario.distance, 0)
    return t(`scenario.explain.${scenario.kind}`, { distance, course, names: format.list(flagships.map(nameOf)) })
  }
}
