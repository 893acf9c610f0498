import { type ReactNode, useId } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { FlightCourse } from '../../store/selectors/corridor-flight'
import styles from './FlightBar.module.css'
import { HEIGHTS, type Height } from './flight-camera'
import { DURATIONS, type FlightView, type Pilot, STAY } from './pilot'

type FlightSettingsProps = {
  readonly course: FlightCourse
  readonly view: FlightView
  readonly steps: boolean
  readonly set: Pilot['set']
}

const Choice = ({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  )
}

/** How fast, how high, and whether the flight stands at the towns. With less motion it only ever stands at them. */
export const FlightSettings = ({ course, view, steps, set }: FlightSettingsProps) => {
  const { t } = useTranslation('flight')
  const format = useFormat()
  return (
    <div className={styles.settings}>
      {steps ? null : (
        <Choice label={t('speed')}>
          {(id) => (
            <select
              id={id}
              data-purpose="flight-speed"
              value={view.duration}
              onChange={({ target }) => {
                const duration = DURATIONS.find((each) => String(each) === target.value)
                if (duration) set({ duration })
              }}
            >
              {DURATIONS.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {t('speedOf', {
                    seconds: format.number(seconds),
                    speed: format.number(course.length / 1000 / seconds, 1),
                  })}
                </option>
              ))}
            </select>
          )}
        </Choice>
      )}
      <Choice label={t('height')}>
        {(id) => (
          <select
            id={id}
            data-purpose="flight-height"
            value={view.height}
            onChange={({ target }) => set({ height: target.value as Height })}
          >
            {(Object.keys(HEIGHTS) as Height[]).map((height) => (
              <option key={height} value={height}>
                {t(`heights.${height}`)}
              </option>
            ))}
          </select>
        )}
      </Choice>
      {steps ? null : (
        <label className={styles.choice}>
          <input
            type="checkbox"
            data-purpose="flight-pause"
            checked={view.pauses}
            onChange={({ target }) => set({ pauses: target.checked })}
          />
          {t('stay', { seconds: format.number(STAY) })}
        </label>
      )}
    </div>
  )
}
