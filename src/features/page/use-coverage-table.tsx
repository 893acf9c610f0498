import { NAMED_DENOMINATORS } from '../../domain/coverage/denominator-choice'
import { formatSheet } from '../../domain/coverage/sheet-number'
import type { SquareMetres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tickedCoverage } from '../../store/selectors/coverage'
import type { AtlasState } from '../../store/state'
import type { TableCell, TableOnPaper } from './PrintedTable'

/** The share of each province and of the country that counts as mapped, and which sheets are ticked for it. */
export const useCoverageTable = (): ((state: AtlasState) => TableOnPaper | null) => {
  const { t } = useTranslation(['page', 'vocabulary'])
  const format = useFormat()
  const number = (text: string | null): TableCell => ({ content: <bdi dir="ltr">{text ?? '–'}</bdi>, isNumber: true })
  const area = (value: SquareMetres | null): TableCell => number(value === null ? null : format.number(value / 1e6))
  const share = (value: number | null): TableCell => number(value === null ? null : format.percent(value, 2))
  return (state) => {
    const shares = tickedCoverage(state)
    if (!shares) return null
    const { sheets } = state.document
    return {
      caption: t('table.coverage'),
      says:
        sheets.length === 0
          ? t('table.noSheets')
          : t('table.sheets', { count: sheets.length, list: sheets.map((sheet) => formatSheet(sheet)).join(' · ') }),
      head: (['area', 'measured', 'official', 'mapped', 'share', 'shareOfOfficial'] as const).map((column) =>
        t(`table.column.${column}`),
      ),
      rows: NAMED_DENOMINATORS.map((code) => {
        const { mapped, measured, official, shareOfMeasured, shareOfOfficial } = shares.byCode[code]
        return {
          id: code,
          name: t(`vocabulary:area.${code}`),
          cells: [area(measured), area(official), area(mapped), share(shareOfMeasured), share(shareOfOfficial)],
        }
      }),
    }
  }
}
