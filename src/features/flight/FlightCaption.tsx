import type { Metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import type { FlightCourse } from '../../store/selectors/corridor-flight'
import { Quantity } from '../../ui/Quantity'
import styles from './FlightBar.module.css'
import { useFlightWords } from './use-flight-words'

type FlightCaptionProps = { readonly course: FlightCourse; readonly chainage: Metres }

/** Where the flight has come to: kilometre, town, leg and province. Not read out: it changes all the time. */
export const FlightCaption = ({ course, chainage }: FlightCaptionProps) => {
  const { t } = useTranslation('flight')
  const format = useFormat()
  const nameOf = useName()
  const words = useFlightWords(course)
  const reading = words.read(chainage)
  const { node, near } = reading
  return (
    <div className={styles.caption} data-purpose="flight-caption">
      <p className={styles.place}>
        <strong className={styles.km}>
          <Quantity name="flight.chainage" value={chainage} unit="m">
            {words.km(chainage)}
          </Quantity>
        </strong>{' '}
        <span className={styles.soft}>
          <Quantity name="flight.length" value={course.length} unit="m">
            {t('ofLength', { length: format.kilometres(course.length) })}
          </Quantity>
        </span>{' '}
        <span className={styles.town} data-purpose="flight-place">
          {node || !near ? (
            words.placeOf(reading)
          ) : (
            <>
              <bdi>{nameOf(near.place)}</bdi>
              {t('comma')}
              <Quantity name="flight.near.distance" value={near.distance} unit="m">
                {t(`side.${near.side}`, { distance: format.kilometres(near.distance) })}
              </Quantity>
            </>
          )}
        </span>
      </p>
      <p className={styles.soft} data-purpose="flight-leg">
        {[words.legOf(reading), words.provinceOf(reading)].filter((part) => part !== '').join(' · ')}
      </p>
    </div>
  )
}
