import type { PointerEvent } from 'react'
import { type Metres, metres } from '../../domain/units'
import { useTranslation } from '../../i18n/use-translation'
import type { FlightCourse } from '../../store/selectors/corridor-flight'
import { useAtlas } from '../../store/use-atlas'
import styles from './FlightBar.module.css'
import { chainageAfterKey } from './slider-keys'
import { useFlightWords } from './use-flight-words'

/** While the flight goes on, a slider that holds the focus would be read out without end. */
const SAID_EVERY = 50_000

type FlightSliderProps = {
  readonly course: FlightCourse
  readonly chainage: Metres
  readonly playing: boolean
  readonly onGo: (chainage: number) => void
}

/** The course as a scale to go along, with its towns. */
export const FlightSlider = ({ course, chainage, playing, onGo }: FlightSliderProps) => {
  const { t } = useTranslation('flight')
  const words = useFlightWords(course)
  const rightToLeft = useAtlas(({ session }) => session.language === 'ur')
  const said = playing ? metres(Math.floor(chainage / SAID_EVERY) * SAID_EVERY) : chainage
  const share = (at: number): string => `${(100 * at) / course.length}%`
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointermove' && !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const fromLeft = (event.clientX - left) / width
    onGo((rightToLeft ? 1 - fromLeft : fromLeft) * course.length)
  }
  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      data-purpose="flight-position"
      aria-label={t('position')}
      aria-describedby="flight-keys"
      aria-valuemin={0}
      aria-valuemax={Math.round(course.length / 100) / 10}
      aria-valuenow={Math.round(said / 100) / 10}
      aria-valuetext={words.short(said)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event)
      }}
      onPointerMove={follow}
      onKeyDown={(event) => {
        const next =
          event.ctrlKey || event.metaKey || event.altKey ? null : chainageAfterKey(event, course, chainage, rightToLeft)
        if (next === null) return
        event.preventDefault()
        onGo(next)
      }}
    >
      <span className={styles.track} />
      <span className={styles.done} style={{ inlineSize: share(chainage) }} />
      {course.nodes.map((node) => (
        <span
          key={`${node.id} ${node.chainage}`}
          className={styles.stop}
          style={{ insetInlineStart: share(node.chainage) }}
          data-passed={node.chainage <= chainage}
        />
      ))}
      <span className={styles.thumb} style={{ insetInlineStart: share(chainage) }} />
    </div>
  )
}
