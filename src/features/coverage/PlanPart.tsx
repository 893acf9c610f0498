import { isNamed, OUTCROP } from '../../domain/coverage/denominator-choice'
import { NEAR_SHEET, PLAN_CRITERIA } from '../../domain/coverage/plan-ranking'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { setPlanTarget, setPlanWeight } from '../../store/scenario-commands'
import { denominatorInUse } from '../../store/selectors/coverage-chosen'
import { type MappingPlan, mappingPlan } from '../../store/selectors/plan'
import { tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { NumberField } from './NumberField'
import { PlanCurve } from './PlanCurve'
import styles from './PlanPart.module.css'
import { PlanTable } from './PlanTable'
import { PlanWorking } from './PlanWorking'
import { useDenominatorName } from './use-denominator-name'

/** What the order depends on, and where it is to lead. */
const PlanInputs = () => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const store = useAtlasStore()
  const weights = useAtlas(({ session }) => session.planning.weights)
  const target = useAtlas(({ session }) => session.planning.target)
  return (
    <div>
      {PLAN_CRITERIA.map((criterion) => (
        <NumberField
          key={criterion}
          label={t(`next.weight.${criterion}`, { distance: format.kilometres(NEAR_SHEET, 0) })}
          purpose={`plan-weight-${criterion}`}
          value={weights[criterion]}
          least={0}
          most={100}
          step={0.5}
          onNumber={(weight) => setPlanWeight(store, criterion, weight)}
        />
      ))}
      <NumberField
        label={t('next.target')}
        purpose="plan-target"
        value={Math.round(target * 100)}
        least={1}
        most={100}
        onNumber={(percent) => setPlanTarget(store, percent / 100)}
      />
    </div>
  )
}

/** How many sheets of the plan it takes, and a way to tick them. */
const ToTarget = ({ plan }: { readonly plan: MappingPlan }) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const store = useAtlasStore()
  const target = format.percent(
    useAtlas(({ session }) => session.planning.target),
    0,
  )
  const { toTarget, ranked } = plan
  if (toTarget === null) return <p>{t('next.never', { target })}</p>
  if (toTarget === 0) return <p>{t('next.reached', { target })}</p>
  const first = ranked.slice(0, toTarget).map(({ sheet }) => sheet)
  return (
    <>
      <p className={styles.headline}>
        <Quantity name="plan.to-target" value={toTarget} unit="1">
          {t('next.toTarget', { count: toTarget, target })}
        </Quantity>
      </p>
      <Button data-action="plan-tick" onClick={() => tickSheets(store, first)}>
        {t('next.tick', { count: toTarget })}
      </Button>
    </>
  )
}

/** The ranked list of what to map next, with the share it leads to. */
export const PlanPart = () => {
  const { t } = useTranslation('plan')
  const plan = useAtlas(mappingPlan)
  const chosen = useAtlas(denominatorInUse)
  const nameOf = useDenominatorName()
  if (!plan) return null
  const area = nameOf(plan.area)
  const hasNoPolygon = !isNamed(chosen) && chosen === OUTCROP
  return (
    <section aria-labelledby="plan-title" className={styles.plan} data-purpose="mapping-plan">
      <h3 id="plan-title">
        {t('next.title')} <SourceChip kind="scenario" />
      </h3>
      <p>{t('next.intro', { area })}</p>
      <p className={styles.note}>{hasNoPolygon ? t('next.noPolygon', { area }) : t('next.chooseArea')}</p>
      <PlanInputs />
      {plan.ranked.length === 0 ? (
        <p>{t('next.empty')}</p>
      ) : (
        <>
          <ToTarget plan={plan} />
          <PlanCurve plan={plan} />
          <PlanTable plan={plan} />
          <p className={styles.note}>{t('next.export')}</p>
        </>
      )}
      <PlanWorking plan={plan} />
    </section>
  )
}
