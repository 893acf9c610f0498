import { RULE_JOINS, type Rule, SITE_CHOICES, type SiteChoice } from '../../domain/coverage/scenario'
import { metres } from '../../domain/units'
import { useTranslation } from '../../i18n/use-translation'
import { RuleBlocks } from './RuleBlocks'
import { RuleCorridor, RuleTowns, WithinField } from './RuleDistances'
import styles from './RuleInputs.module.css'
import type { RulePartProps } from './rule-part'

const NEAR = metres(25_000)

/** Sites of one commodity group, of any, or none asked for. */
const RuleSites = ({ rule, onRule }: RulePartProps) => {
  const { t } = useTranslation(['plan', 'vocabulary'])
  const { sites } = rule
  const choose = (group: string) =>
    onRule({
      ...rule,
      sites: group === '' ? null : { group: group as SiteChoice, distance: sites?.distance ?? NEAR },
    })
  return (
    <div className={styles.part}>
      <label>
        {t('scenario.input.sites')}{' '}
        <select data-purpose="rule-sites" value={sites?.group ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('scenario.input.noSites')}</option>
          {SITE_CHOICES.map((group) => (
            <option key={group} value={group}>
              {group === 'any' ? t('scenario.input.anySite') : t(`vocabulary:commodityGroup.${group}`)}
            </option>
          ))}
        </select>
      </label>
      {sites ? (
        <WithinField
          purpose="rule-sites-within"
          distance={sites.distance}
          onDistance={(distance) => onRule({ ...rule, sites: { ...sites, distance } })}
        />
      ) : null}
    </div>
  )
}

/** The reader's own rule, part by part. */
export const RuleInputs = ({ rule, onRule }: RulePartProps) => {
  const { t } = useTranslation('plan')
  return (
    <div className={styles.rule}>
      <label>
        {t('scenario.input.join')}{' '}
        <select
          data-purpose="rule-join"
          value={rule.join}
          onChange={(event) => onRule({ ...rule, join: event.target.value as Rule['join'] })}
        >
          {RULE_JOINS.map((join) => (
            <option key={join} value={join}>
              {t(`scenario.input.${join}`)}
            </option>
          ))}
        </select>
      </label>
      <RuleSites rule={rule} onRule={onRule} />
      <RuleCorridor rule={rule} onRule={onRule} />
      <RuleTowns rule={rule} onRule={onRule} />
      <RuleBlocks rule={rule} onRule={onRule} />
    </div>
  )
}
