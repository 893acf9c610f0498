import { memo } from 'react'
import { isNamed, OUTCROP } from '../../domain/coverage/denominator-choice'
import { PLAN_CRITERIA } from '../../domain/coverage/plan-choice'
import { NEAR_SHEET } from '../../domain/coverage/plan-ranking'
import { useDenominatorName } from '../../i18n/use-denominator-name'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { setPlanTarget, setPlanWeight } from '../../store/scenario-commands'
import { denominatorInUse } from '../../store/selectors/coverage-chosen'
import { isPlanStale, type MappingPlan, mappingPlan } from '../../store/selectors/plan'
import { scenarioGround } from '../../store/selectors/plan-ground'
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

/** What the order depends on, and where it is to lead. */
const PlanInputs = memo(() => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const store = useAtlasStore()
  const weights = useAtlas(({ session }) => session.cover.weights)
  const target = useAtlas(({ session }) => session.cover.target)
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
})

/** How many sheets of the plan it takes, and a way to tick them. */
const ToTarget = ({ plan, stale }: { readonly plan: MappingPlan; readonly stale: boolean }) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const store = useAtlasStore()
  const target = format.percent(
    useAtlas(({ session }) => session.cover.target),
    0,
  )
  const { toTarget, ranked } = plan
  if (toTarget === null) return <p>{t('next.never', { target })}</p>
  if (toTarget === 0) return <p>{t('next.reached', { target })}</p>
  const first = ranked.slice(0, toTarget).map(({ sheet }) => sheet)
  return (
    <>
      <p className={styles.headline}>
        <Quantity name="plan.to-target" value={toTarget} unit="1" stale={stale}>
          {t('next.toTarget', { count: toTarget, target })}
        </Quantity>
      </p>
      <Button data-action="plan-tick" disabled={stale} onClick={() => tickSheets(store, first)}>
        {t('next.tick', { count: toTarget })}
      </Button>
    </>
  )
}

/** The place of the plan before it is there; nothing while the data it needs are still on their way. */
const PlanAwaited = () => {
  const { t } = useTranslation('plan')
  const isThere = useAtlas((state) => scenarioGround(state) !== null)
  return isThere ? (
    <section aria-labelledby="plan-title" className={styles.plan}>
      <h3 id="plan-title">{t('next.title')}</h3>
      <p role="status">{t('next.workingOut')}</p>
    </section>
  ) : null
}

/** The ranked list of what to map next, with the share it leads to. */
export const PlanPart = () => {
  const { t } = useTranslation('plan')
  const plan = useAtlas(mappingPlan)
  const chosen = useAtlas(denominatorInUse)
  const stale = useAtlas(isPlanStale)
  const nameOf = useDenominatorName()
  if (!plan) return <PlanAwaited />
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
      <p role="status" className={styles.note}>
        {stale ? t('next.workingOut') : ''}
      </p>
      {plan.ranked.length === 0 ? (
        <p>{t('next.empty')}</p>
      ) : (
        <>
          <ToTarget plan={plan} stale={stale} />
          <PlanCurve plan={plan} />
          <PlanTable plan={plan} stale={stale} />
          <p className={styles.note}>{t('next.export')}</p>
        </>
      )}
      <PlanWorking plan={plan} />
    </section>
  )
}
