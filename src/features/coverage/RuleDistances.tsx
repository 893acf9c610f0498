import { SCENARIO_LIMITS } from '../../domain/coverage/scenario'
import { type Metres, metres } from '../../domain/units'
import { useTranslation } from '../../i18n/use-translation'
import { NumberField } from './NumberField'
import styles from './RuleInputs.module.css'
import type { RulePartProps } from './rule-part'

const KM = 1000
const CORRIDOR_AT_FIRST = metres(50_000)
const TOWNS_AT_FIRST = { people: 50_000, distance: metres(25_000) } as const

type WithinFieldProps = {
  readonly purpose: string
  readonly distance: Metres
  readonly onDistance: (distance: Metres) => void
}

/** A distance of the rule, in kilometres. */
export const WithinField = ({ purpose, distance, onDistance }: WithinFieldProps) => {
  const { t } = useTranslation('plan')
  return (
    <NumberField
      label={t('scenario.input.within')}
      purpose={purpose}
      value={distance / KM}
      least={0}
      most={SCENARIO_LIMITS.distance / KM}
      onNumber={(km) => onDistance(metres(Math.round(km * KM)))}
    />
  )
}

/** Whether the rule asks for nearness to the corridor, and how near. */
export const RuleCorridor = ({ rule, onRule }: RulePartProps) => {
  const { t } = useTranslation('plan')
  const { corridor } = rule
  return (
    <div className={styles.part}>
      <label>
        <input
          type="checkbox"
          data-purpose="rule-corridor"
          checked={corridor !== null}
          onChange={(event) => onRule({ ...rule, corridor: event.target.checked ? CORRIDOR_AT_FIRST : null })}
        />{' '}
        {t('scenario.input.corridor')}
      </label>
      {corridor === null ? null : (
        <WithinField
          purpose="rule-corridor-within"
          distance={corridor}
          onDistance={(distance) => onRule({ ...rule, corridor: distance })}
        />
      )}
    </div>
  )
}

/** Whether the rule asks for nearness to towns, how large and how near. */
export const RuleTowns = ({ rule, onRule }: RulePartProps) => {
  const { t } = useTranslation('plan')
  const { towns } = rule
  return (
    <div className={styles.part}>
      <label>
        <input
          type="checkbox"
          data-purpose="rule-towns"
          checked={towns !== null}
          onChange={(event) => onRule({ ...rule, towns: event.target.checked ? TOWNS_AT_FIRST : null })}
        />{' '}
        {t('scenario.input.towns')}
      </label>
      {towns === null ? null : (
        <>
          <NumberField
            label={t('scenario.input.people')}
            purpose="rule-towns-people"
            value={towns.people}
            least={0}
            most={SCENARIO_LIMITS.people}
            step={1000}
            onNumber={(people) => onRule({ ...rule, towns: { ...towns, people: Math.round(people) } })}
          />
          <WithinField
            purpose="rule-towns-within"
            distance={towns.distance}
            onDistance={(distance) => onRule({ ...rule, towns: { ...towns, distance } })}
          />
        </>
      )}
    </div>
  )
}
