import type { Drawing } from '../../domain/drawing/drawing'
import { legsOf } from '../../domain/drawing/measure-drawing'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import styles from './tables.module.css'

type LegTableProps = {
  readonly figure: Pick<Drawing, 'kind' | 'positions'>
  /** Start of the quantities' names: `measure.1`. */
  readonly quantity: string
}

/** Length of each leg and the true bearings on which it sets out and arrives. */
export const LegTable = ({ figure, quantity }: LegTableProps) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const unit = useAtlas(({ session }) => session.units.length)
  const legs = legsOf(figure)
  if (legs.length === 0) return null
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
        <tbody>
          {legs.map(({ length, setsOut, arrives }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its number
            <tr key={at}>
              <th scope="row">{format.number(at + 1)}</th>
              <td>
                <Quantity name={`${quantity}.leg.${at + 1}.length`} value={length} unit="m">
                  {format.length(length, unit)}
                </Quantity>
              </td>
              {[setsOut, arrives].map((bearing, which) => (
                <td key={which === 0 ? 'start' : 'end'}>
                  {bearing === null ? (
                    '–'
                  ) : (
                    <Quantity
                      name={`${quantity}.leg.${at + 1}.bearing.${which === 0 ? 'initial' : 'final'}`}
                      value={bearing}
                      unit="deg"
                    >
                      {format.degrees(bearing)}
                    </Quantity>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
