import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { ExportContent } from '../../store/exports/export-of'
import { chosenVariant, ownNameOf, variantIds } from '../../store/selectors/corridor-courses'
import { nearCorridor } from '../../store/selectors/corridor-near'
import { excludedSheets } from '../../store/selectors/coverage'
import { isPlanStale, mappingPlan } from '../../store/selectors/plan'
import { hasFilters, siteCounts } from '../../store/selectors/sites'
import { useAtlas } from '../../store/use-atlas'

type Told = { readonly isEmpty: boolean; readonly words: string }

/** How many rows each content has now; the corridor has none before its file is there. */
const useCounts = (): Readonly<Record<ExportContent, number>> => {
  const { shown, total } = useAtlas(siteCounts)
  const near = useAtlas((state) => nearCorridor(state, chosenVariant(state)))
  const courses = useAtlas((state) => (state.datasets.corridor.status === 'ready' ? variantIds(state).length : 0))
  const drawings = useAtlas(({ document }) => document.drawings.length)
  const sheets = useAtlas(({ document }) => document.sheets.length)
  // the plan is ranked for its own panel only
  const plan = useAtlas((state) =>
    state.session.panel === 'coverage' && !isPlanStale(state) ? (mappingPlan(state)?.ranked.length ?? 0) : 0,
  )
  return {
    sites: shown,
    'all-sites': total,
    corridor: courses,
    near: near ? near.sites.length + near.towns.length : 0,
    drawings,
    sheets,
    plan,
  }
}

const useCourseName = (): string => {
  const { t } = useTranslation('vocabulary')
  const own = useAtlas((state) => ownNameOf(state, chosenVariant(state)))
  const shipped = useAtlas(({ session }) => session.variant)
  return own ?? t(`variant.${shipped}`)
}

/** Says beside the buttons what a file would hold, filters included, or why there is nothing to export. */
export const useExportWords = (content: ExportContent): Told => {
  const { t } = useTranslation('files')
  const format = useFormat()
  const counts = useCounts()
  const course = useCourseName()
  const filtered = useAtlas(hasFilters)
  const buffer = useAtlas(({ session }) => session.buffer)
  const excluded = useAtlas(excludedSheets)
  if (counts[content] === 0) return { isEmpty: true, words: t(`export.empty.${content}`) }
  const rows = format.number(counts[content])
  const total = format.number(counts['all-sites'])
  const distance = format.kilometres(buffer, 0)
  if (content === 'sites') {
    const words = filtered ? t('export.says.sites', { shown: rows, total }) : t('export.says.all-sites', { total })
    return { isEmpty: false, words }
  }
  if (content === 'near') {
    const words = t('export.says.near', { rows, distance, course })
    return { isEmpty: false, words: filtered ? `${words} ${t('export.says.nearFiltered')}` : words }
  }
  if (content === 'sheets' && excluded > 0) {
    return { isEmpty: false, words: `${t('export.says.sheets', { rows })} ${t('export.says.sheetsExcluded')}` }
  }
  return { isEmpty: false, words: t(`export.says.${content}`, { rows, total }) }
}
