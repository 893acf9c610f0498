import { useState } from 'react'
import type { PlannedSheet } from '../../domain/coverage/plan-ranking'
import { formatSheet } from '../../domain/coverage/sheet-number'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { showSheet } from '../../map/show-sheet'
import type { MappingPlan } from '../../store/selectors/plan'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import styles from './PlanPart.module.css'
import { usePlanReason } from './use-plan-reason'

/** Rows that a side sheet can show without getting slow or endless. */
const PAGE = 20

type RowProps = { readonly planned: PlannedSheet; readonly whole: number; readonly stale: boolean }

const PlanRow = ({ planned, whole, stale }: RowProps) => {
  const format = useFormat()
  const store = useAtlasStore()
  const reason = usePlanReason()
  const { rank, sheet, score, area, cumulative } = planned
  return (
    <tr data-sheet={sheet} data-rank={rank}>
      <td>{format.number(rank)}</td>
      <th scope="row">
        <button type="button" className={styles.show} onClick={() => showSheet(store, sheet)}>
          <bdi dir="ltr">{formatSheet(sheet)}</bdi>
        </button>
      </th>
      <td>
        <Quantity name={`plan.${sheet}.score`} value={score} unit="1" stale={stale}>
          {format.number(score, 1)}
        </Quantity>
        <small>{reason(planned)}</small>
      </td>
      <td>
        <Quantity name={`plan.${sheet}.area`} value={area} unit="m2" stale={stale}>
          {format.squareKilometres(area)}
        </Quantity>
        <small>{format.percent(whole > 0 ? cumulative / whole : 0, 2)}</small>
      </td>
    </tr>
  )
}

/** The ranked sheets, a page at a time. */
export const PlanTable = ({ plan, stale }: { readonly plan: MappingPlan; readonly stale: boolean }) => {
  const { t } = useTranslation('plan')
  const [wanted, setPage] = useState(0)
  const { ranked, whole } = plan
  // a tick can shorten the list under the page one is on
  const page = Math.min(wanted, Math.max(0, Math.ceil(ranked.length / PAGE) - 1))
  const from = page * PAGE
  const shown = ranked.slice(from, from + PAGE)
  const caption = { from: from + 1, to: from + shown.length, count: ranked.length }
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} data-purpose="mapping-plan">
          <caption aria-live="polite">{t('next.caption', caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('next.rank')}</th>
              <th scope="col">{t('next.sheet')}</th>
              <th scope="col">
                {t('next.score')} · {t('next.reason')}
              </th>
              <th scope="col">
                {t('next.adds')} · {t('next.cumulative')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((planned) => (
              <PlanRow key={planned.sheet} planned={planned} whole={whole} stale={stale} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.pages}>
        <Button data-action="plan-previous" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {t('next.previous', { count: PAGE })}
        </Button>
        <Button data-action="plan-next" disabled={from + PAGE >= ranked.length} onClick={() => setPage(page + 1)}>
          {t('next.following', { count: PAGE })}
        </Button>
      </div>
    </>
  )
}
