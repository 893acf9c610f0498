import { useCallback } from 'react'
import type { CorridorVariantId } from '../domain/corridor/corridor-variant'
import type { Rule } from '../domain/coverage/scenario'
import type { ScenarioShown } from '../store/selectors/scenario-shown'
import { useAtlas } from '../store/use-atlas'
import { useFormat } from './use-format'
import { useName } from './use-name'
import { useTranslation } from './use-translation'

const isolated = (text: string): string => `\u2068${text}\u2069`

const useRuleWords = (): ((rule: Rule, course: string) => string) => {
  const { t } = useTranslation(['plan', 'vocabulary'])
  const format = useFormat()
  return useCallback(
    ({ join, sites, corridor, towns, blocks }: Rule, course: string): string => {
      const km = (distance: number) => format.kilometres(distance, 0)
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
    },
    [t, format],
  )
}

type Shown = Pick<ScenarioShown, 'scenario' | 'course' | 'ownCourse'>

/** One sentence that says what a scenario takes, its numbers included; the same reference until the language changes. */
export const useScenarioWords = (): ((shown: Shown) => string) => {
  const { t } = useTranslation(['plan', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const ruleWords = useRuleWords()
  const deposits = useAtlas(({ datasets }) => datasets.deposits)
  return useCallback(
    ({ scenario, course: id, ownCourse }: Shown): string => {
      const course = isolated(ownCourse ?? t(`vocabulary:variant.${id as CorridorVariantId}`))
      if (scenario.kind === 'rule') return ruleWords(scenario, course)
      if (scenario.kind === 'gsp-count') return t('scenario.explain.gsp-count', { count: scenario.count })
      const flagships = deposits.status === 'ready' ? deposits.value.records.filter(({ flagship }) => flagship) : []
      const distance = format.kilometres(scenario.distance, 0)
      return t(`scenario.explain.${scenario.kind}`, { distance, course, names: format.list(flagships.map(nameOf)) })
    },
    [t, format, nameOf, ruleWords, deposits],
  )
}
