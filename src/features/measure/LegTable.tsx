import type { Drawing } from '../../domain/drawing/drawing'
import { type DrawnLeg, legsOf } from '../../domain/drawing/measure-drawing'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import styles from './tables.module.css'

type LegProps = {
  readonly leg: DrawnLeg
  readonly number: number
  /** Start of the quantities' names: `measure.1.leg.2`. */
  readonly quantity: string
}

const Leg = ({ leg: { length, setsOut, arrives }, number, quantity }: LegProps) => {
  const format = useFormat()
  const unit = useAtlas(({ session }) => session.units.length)
  return (
    <tr>
      <th scope="row">{format.number(number)}</th>
      <td>
        <Quantity name={`${quantity}.length`} value={length} unit="m">
          {format.length(length, unit)}
        </Quantity>
      </td>
      {[setsOut, arrives].map((bearing, which) => (
        <td key={which === 0 ? 'start' : 'end'}>
          {bearing === null ? (
            '–'
          ) : (
            <Quantity name={`${quantity}.bearing.${which === 0 ? 'initial' : 'final'}`} value={bearing} unit="deg">
              {format.degrees(bearing)}
            </Quantity>
          )}
        </td>
      ))}
    </tr>
  )
}

type LegTableProps = {
  readonly figure: Pick<Drawing, 'kind' | 'positions' | 'holes'>
  /** Start of the quantities' names: `measure.1`. */
  readonly quantity: string
}

/** Length of each leg and the true bearings on which it sets out and arrives; those of each hole under its number. */
export const LegTable = ({ figure: { kind, positions, holes }, quantity }: LegTableProps) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const [outline = [], ...inner] = [positions, ...holes].map((ring) => legsOf({ kind, positions: ring }))
  if (outline.length === 0) return null
  const rows = (legs: readonly DrawnLeg[], of: string) =>
    legs.map((leg, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its number
      <Leg key={at} leg={leg} number={at + 1} quantity={`${of}.leg.${at + 1}`} />
    ))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('legs')}</th>
            <th scope="col">{t('length')}</th>
            <th scope="col">{t('setsOut')}</th>
            <th scope="col">{t('arrives')}</th>
          </tr>
        </thead>
        <tbody>{rows(outline, quantity)}</tbody>
        {inner.map((legs, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hole is its number
          <tbody key={at}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {t('holeLegs', { number: format.number(at + 1) })}
              </th>
            </tr>
            {rows(legs, `${quantity}.hole.${at + 1}`)}
          </tbody>
        ))}
      </table>
    </div>
  )
}
