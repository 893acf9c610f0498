import type { PlannedSheet } from '../../domain/coverage/plan-ranking'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'

/** Says what gave a sheet its score, in the order of the criteria. */
export const usePlanReason = (): ((planned: PlannedSheet) => string) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const nameOf = useName()
  const deposits = useAtlas(({ datasets }) => datasets.deposits)
  const byId = deposits.status === 'ready' ? deposits.value.byId : null
  return ({ sites, corridor, neighbours }) => {
    const names = sites.map((id) => {
      const site = byId?.get(id)
      return site ? nameOf(site) : id
    })
    const parts = [
      ...(sites.length > 0 ? [t('next.reasonSites', { names: format.list(names) })] : []),
      ...(corridor > 0 ? [t('next.reasonCorridor', { distance: format.kilometres(corridor) })] : []),
      ...(neighbours > 0 ? [t('next.reasonNeighbours', { count: neighbours })] : []),
    ]
    return parts.length > 0 ? parts.join(' · ') : t('next.reasonNothing')
  }
}
