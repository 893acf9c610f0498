import { useCallback } from 'react'
import type { ScenarioShown } from '../store/selectors/scenario-shown'
import { useTranslation } from './use-translation'

/** Names a scenario as the assumption that it is, and what it is compared with; the same reference until the language changes. */
export const useScenarioHeading = (): ((shown: Pick<ScenarioShown, 'scenario' | 'comparedWith'>) => string) => {
  const { t } = useTranslation('plan')
  return useCallback(
    ({ scenario, comparedWith }) =>
      t('scenario.compare.heading', {
        scenario: t(`scenario.name.${scenario.kind}`),
        other:
          comparedWith === 'ticked'
            ? t('scenario.compare.yourList')
            : t('scenario.compare.otherScenario', { name: t(`scenario.name.${comparedWith}`) }),
      }),
    [t],
  )
}
