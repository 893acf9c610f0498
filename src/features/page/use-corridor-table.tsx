import type { CorridorVariantId } from '../../domain/corridor/corridor-variant'
import type { PublishedTotal } from '../../domain/corridor/measure-corridor'
import type { Compared } from '../../domain/measure/compare-methods'
import type { Metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { corridorMeasurements } from '../../store/selectors/corridor'
import { chosenVariant, corridorNodes, ownNameOf } from '../../store/selectors/corridor-courses'
import type { AtlasState } from '../../store/state'
import type { TableCell, TableOnPaper } from './PrintedTable'

/** The chosen course leg by leg and in all: measured, and as published. */
export const useCorridorTable = (): ((state: AtlasState) => TableOnPaper | null) => {
  const { t } = useTranslation(['page', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const number = (text: string | null): TableCell => ({ content: <bdi dir="ltr">{text ?? '–'}</bdi>, isNumber: true })
  const kilometres = (length: Metres | null): TableCell =>
    number(length === null ? null : format.number(length / 1000, 1))
  const cellsOf = ({ geodesic, spherical, differenceRatio }: Compared<Metres>, published: TableCell) => [
    kilometres(geodesic),
    kilometres(spherical),
    number(differenceRatio === null ? null : `${differenceRatio > 0 ? '+' : ''}${format.percent(differenceRatio, 2)}`),
    published,
  ]
  /** A sum of some legs beside the length of all would look like a contradiction. */
  const publishedInAll = ({ length, legs, ofLegs }: PublishedTotal): TableCell => {
    if (legs === ofLegs) return kilometres(length)
    const words = { length: format.number(length / 1000, 1), legs: format.number(legs), of: format.number(ofLegs) }
    return { content: <bdi>{t('table.publishedPart', words)}</bdi>, isNumber: true }
  }
  return (state) => {
    const id = chosenVariant(state)
    const measured = corridorMeasurements(state, id)
    if (!measured) return null
    const nodes = corridorNodes(state)
    const nameOfNode = (node: string): string => {
      const found = nodes.get(node)
      return found && found.name !== '' ? nameOf(found) : node
    }
    const { legs, total } = measured
    const published = total.published
    return {
      caption: t('table.corridor', {
        course: ownNameOf(state, id) ?? t(`vocabulary:variant.${id as CorridorVariantId}`),
      }),
      says: published
        ? t('table.corridorSays', { legs: format.number(published.legs), of: format.number(published.ofLegs) })
        : t('table.corridorUnpublished'),
      head: (['leg', 'geodesic', 'spherical', 'difference', 'published'] as const).map((column) =>
        t(`table.column.${column}`),
      ),
      rows: [
        ...legs.map((leg) => ({
          id: leg.leg.leg.toString(),
          name: t('table.leg', { from: nameOfNode(leg.leg.from), to: nameOfNode(leg.leg.to) }),
          cells: cellsOf(leg, kilometres(leg.published)),
        })),
        {
          id: 'total',
          name: t('table.total'),
          cells: cellsOf(total, published ? publishedInAll(published) : kilometres(null)),
        },
      ],
    }
  }
}
