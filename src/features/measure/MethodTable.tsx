import { RADIAN } from '../../domain/earth/wgs84'
import { differenceRatio, type ThreeMethods } from '../../domain/measure/three-methods'
import type { Metres, SquareMetres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import styles from './tables.module.css'

const METHODS = ['geodesic', 'spherical', 'planar'] as const

type MethodTableProps<Q extends Metres | SquareMetres> = {
  readonly title: string
  /** Name of the quantity by the headline method; the others add `.spherical` and `.planar`. */
  readonly quantity: string
  readonly unit: 'm' | 'm2'
  readonly results: ThreeMethods<Q>
  /** Latitude the plane's stretch is told for. */
  readonly latitude: number
  readonly say: (value: Q) => string
}

/** One quantity by three methods, with the difference from the headline and one line of why. */
export const MethodTable = <Q extends Metres | SquareMetres>(props: MethodTableProps<Q>) => {
  const { title, quantity, unit, results, latitude, say } = props
  const { t } = useTranslation('measure')
  const format = useFormat()
  const factor = format.number(1 / Math.cos(latitude * RADIAN), 3)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('methods.method')}</th>
            <th scope="col">{t('methods.value')}</th>
            <th scope="col">{t('methods.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {METHODS.map((method) => {
            const value = results[method]
            const ratio = differenceRatio(value, results.geodesic)
            return (
              <tr key={method}>
                <th scope="row">
                  {t(`methods.${method}`)}
                  <span className={styles.why}>{t(`methods.why.${method}`, { factor })}</span>
                </th>
                <td>
                  {value === null ? (
                    t('methods.noAnswer')
                  ) : (
                    <Quantity
                      name={method === 'geodesic' ? `${quantity}.geodesic` : `${quantity}.${method}`}
                      value={value}
                      unit={unit}
                    >
                      {say(value)}
                    </Quantity>
                  )}
                </td>
                <td>
                  {method === 'geodesic' ? t('methods.headline') : ratio === null ? '–' : format.percent(ratio, 3)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
