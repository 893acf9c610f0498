import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Metres } from '../../domain/units'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { mapsShown, subscribeViewport } from '../../map/viewport'
import type { FlightCourse } from '../../store/selectors/corridor-flight'
import { Button } from '../../ui/Button'
import styles from './FlightBar.module.css'
import { FlightCaption } from './FlightCaption'
import { FlightPuck } from './FlightPuck'
import { FlightSettings } from './FlightSettings'
import { FlightSlider } from './FlightSlider'
import { nodeFrom } from './slider-keys'
import { useFlightWords } from './use-flight-words'
import { useFootHeight } from './use-foot-height'
import { usePilot } from './use-pilot'
import { useReducedMotion } from './use-reduced-motion'

const CONTROLS = 'button, select, input, a[href]'

type FlightBarProps = { readonly course: FlightCourse; readonly start: Metres; readonly onClose: () => void }

/** The flight and what steers it: play, a scale to scrub along, towns to step to, speed and height. */
export const FlightBar = ({ course, start, onClose }: FlightBarProps) => {
  const { t } = useTranslation('flight')
  const courseName = useVariantName()
  const words = useFlightWords(course)
  const steps = useReducedMotion()
  const mapped = useSyncExternalStore(subscribeViewport, () => mapsShown().length > 0)
  const pilot = usePilot(start)
  const view = useStore(pilot.view)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => bar.current?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true }), [])
  useFootHeight(bar)
  const toggle = view.playing ? pilot.pause : pilot.play
  const stepTo = (step: 1 | -1) => pilot.goTo(nodeFrom(course, view.chainage, step), true)
  const onKeyDown = (event: KeyboardEvent) => {
    const onControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
    if (event.key !== ' ' || onControl) return
    event.preventDefault()
    toggle()
  }
  const playWords = view.playing ? t('pause') : view.strayed ? t('goOn') : steps ? t('playSteps') : t('play')
  return (
    <>
      <FlightPuck shown={!view.strayed} />
      <section
        ref={bar}
        className={styles.bar}
        aria-label={t('bar', { course: courseName(course.course.id) })}
        data-purpose="flight"
        data-playing={view.playing}
        onKeyDown={onKeyDown}
      >
        <FlightCaption course={course} chainage={view.chainage} />
        <div className={styles.controls}>
          <Button iconOnly aria-label={t('previous')} data-action="flight-previous" onClick={() => stepTo(-1)}>
            <SkipBack aria-hidden="true" />
          </Button>
          <Button
            look="primary"
            iconOnly
            aria-label={playWords}
            title={playWords}
            data-action="flight-play"
            onClick={toggle}
          >
            {view.playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          </Button>
          <Button iconOnly aria-label={t('next')} data-action="flight-next" onClick={() => stepTo(1)}>
            <SkipForward aria-hidden="true" />
          </Button>
          <FlightSlider course={course} chainage={view.chainage} playing={view.playing} onGo={pilot.goTo} />
          <Button iconOnly aria-label={t('close')} title={t('close')} data-action="flight-close" onClick={onClose}>
            <X aria-hidden="true" />
          </Button>
        </div>
        <FlightSettings course={course} view={view} steps={steps} set={pilot.set} />
        {steps ? <p className={styles.soft}>{t('steps')}</p> : null}
        {mapped ? null : <p className={styles.soft}>{t('noMap')}</p>}
        {mapped && view.strayed && !view.playing ? (
          <p className={styles.soft} data-purpose="flight-strayed">
            {t('strayed')}
          </p>
        ) : null}
        <p id="flight-keys" hidden>
          {t('keys')}
        </p>
        <p className={styles.spoken} aria-live="polite" data-purpose="flight-told">
          {view.told === null ? '' : words.whole(view.told)}
        </p>
      </section>
    </>
  )
}
