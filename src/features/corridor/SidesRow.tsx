import type { VariantId } from '../../domain/corridor/corridor-variant'
import { useTranslation } from '../../i18n/use-translation'
import type { ComparedRow } from '../../store/selectors/corridor-comparison'
import { Quantity } from '../../ui/Quantity'
import styles from './SidesTable.module.css'
import { differs, shownAlike } from './sides-differ'
import { useFactWords } from './use-fact-words'

/** These stand elsewhere in the panel too, and a name belongs to one figure. */
const REPEATED: readonly string[] = ['length', 'sites-within', 'towns-within', 'people-within']

const quantityOf = (variant: string, id: string): string =>
  `corridor.${variant}.${REPEATED.includes(id) ? `compared.${id}` : id}`

type SidesRowProps = { readonly row: ComparedRow; readonly variants: readonly VariantId[] }

/** One fact of every course; the least and the most carry a sign and a word, not colour alone. */
export const SidesRow = ({ row, variants }: SidesRowProps) => {
  const { t } = useTranslation('corridor')
  const { label, figure, difference, unknown } = useFactWords()
  const known = row.values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const varies = differs(row) && !row.partial && known.length > 1 && !shownAlike(row, least, most)
  const [first] = row.values
  const extreme = (value: number) => (value === least ? 'least' : value === most ? 'most' : null)
  const against = (value: number, column: number) => {
    if (column === 0 || first === null || first === undefined || value === first) return null
    return <small data-purpose="against-first">{difference(row, value - first)}</small>
  }
  const strays =
    row.subject?.kind === 'province' && row.subject.province === 'outside' && known.some((value) => value > 0)
  const note = strays ? t('sides.outsideWhy') : row.partial ? t('sides.notAllLegs') : null
  return (
    <tr data-fact={row.id} data-differs={varies}>
      <th scope="row">
        {label(row)}
        {note ? <small data-purpose="row-note">{note}</small> : null}
      </th>
      {row.values.map((value, column) => {
        const variant = variants[column] ?? ''
        if (value === null) return <td key={variant}>{unknown(row)}</td>
        const mark = varies ? extreme(value) : null
        return (
          <td key={variant} className={mark ? styles.extreme : undefined}>
            <Quantity name={quantityOf(variant, row.id)} value={value} unit={row.unit}>
              {figure(row, value)}
            </Quantity>
            {mark ? (
              <small className={styles.mark} data-extreme={mark}>
                <span aria-hidden="true">{mark === 'least' ? '▼' : '▲'}</span> {t(`sides.${mark}`)}
              </small>
            ) : null}
            {varies ? against(value, column) : null}
          </td>
        )
      })}
    </tr>
  )
}
