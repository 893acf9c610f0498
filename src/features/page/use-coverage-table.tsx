import { NAMED_DENOMINATORS } from '../../domain/coverage/denominator-choice'
import { formatSheet } from '../../domain/coverage/sheet-number'
import { type SquareMetres, squareMetres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { excludedSheets, tickedCoverage } from '../../store/selectors/coverage'
import type { AtlasState } from '../../store/state'
import type { TableCell, TableOnPaper } from './PrintedTable'
import { useCoverageNotes } from './use-coverage-notes'

const COLUMNS = ['area', 'measured', 'official', 'mapped', 'remaining', 'share', 'shareOfOfficial'] as const

/** The share of each province and of the country that counts as mapped, what it stands on and what it leads to. */
export const useCoverageTable = (): ((state: AtlasState) => TableOnPaper | null) => {
  const { t } = useTranslation(['page', 'cover', 'vocabulary'])
  const format = useFormat()
  const number = (text: string | null): TableCell => ({ content: <bdi dir="ltr">{text ?? '–'}</bdi>, isNumber: true })
  const area = (value: SquareMetres | null): TableCell => number(value === null ? null : format.number(value / 1e6))
  const share = (value: number | null): TableCell => number(value === null ? null : format.percent(value, 2))
  const notesOf = useCoverageNotes()
  const saysOf = (state: AtlasState): string => {
    const { sheets, coverage } = state.document
    // a number at the edge of a line would leave its letter in a text that runs from right to left
    const list = sheets.map((sheet) => `\u2066${formatSheet(sheet)}\u2069`).join(' · ')
    const said = [
      t('table.notAStatement'),
      sheets.length === 0 ? t('table.noSheets') : t('table.sheets', { count: sheets.length, list }),
      ...(coverage.inputs.length === 0 ? [] : [t('table.polygons', { count: coverage.inputs.length })]),
      ...(excludedSheets(state) === 0 ? [] : [t('cover:filter.sheetsOut')]),
    ]
    return said.join(' ')
  }
  return (state) => {
    const shares = tickedCoverage(state)
    if (!shares) return null
    return {
      caption: t('table.coverage'),
      says: saysOf(state),
      head: COLUMNS.map((column) => t(`table.column.${column}`)),
      rows: NAMED_DENOMINATORS.map((code) => {
        const { mapped, measured, official, shareOfMeasured, shareOfOfficial } = shares.byCode[code]
        const remaining = squareMetres(Math.max(0, measured - mapped))
        return {
          id: code,
          name: t(`vocabulary:area.${code}`),
          cells: [
            ...[measured, official, mapped, remaining].map(area),
            ...[shareOfMeasured, shareOfOfficial].map(share),
          ],
        }
      }),
      notes: notesOf(state),
    }
  }
}
