import { SCENARIO_LIMITS, type Scenario } from '../../domain/coverage/scenario'
import { metres } from '../../domain/units'
import { useTranslation } from '../../i18n/use-translation'
import { NumberField } from './NumberField'
import { RuleInputs } from './RuleInputs'

const KM = 1000

type ScenarioInputsProps = { readonly scenario: Scenario; readonly onScenario: (scenario: Scenario) => void }

/** The numbers a scenario depends on. */
export const ScenarioInputs = ({ scenario, onScenario }: ScenarioInputsProps) => {
  const { t } = useTranslation('plan')
  if (scenario.kind === 'rule')
    return <RuleInputs rule={scenario} onRule={(rule) => onScenario({ ...rule, kind: 'rule' })} />
  if (scenario.kind === 'gsp-count') {
    return (
      <NumberField
        label={t('scenario.input.count')}
        purpose="scenario-count"
        value={scenario.count}
        least={1}
        most={SCENARIO_LIMITS.count}
        onNumber={(count) => onScenario({ ...scenario, count: Math.round(count) })}
      />
    )
  }
  return (
    <NumberField
      label={t('scenario.input.within')}
      purpose="scenario-within"
      value={scenario.distance / KM}
      least={0}
      most={SCENARIO_LIMITS.distance / KM}
      onNumber={(km) => onScenario({ ...scenario, distance: metres(Math.round(km * KM)) })}
    />
  )
}
