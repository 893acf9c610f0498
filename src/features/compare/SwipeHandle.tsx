import { MoveHorizontal } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './CompareStage.module.css'

const HUNDRED = 100

const held = (share: number): number => Math.min(1, Math.max(0, Math.round(share * HUNDRED) / HUNDRED))

/** Where a key takes the handle, in hundredths; null for any other key. */
const afterKey = ({ key, shiftKey }: KeyboardEvent, at: number): number | null => {
  const step = shiftKey ? 0.1 : 0.01
  if (key === 'ArrowRight' || key === 'ArrowUp') return held(at + step)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return held(at - step)
  if (key === 'PageUp') return held(at + 0.1)
  if (key === 'PageDown') return held(at - 0.1)
  if (key === 'Home') return 0
  return key === 'End' ? 1 : null
}

type SwipeHandleProps = {
  /** Share of the width, from the left. */
  readonly at: number
  readonly frame: RefObject<HTMLElement | null>
  readonly onMove: (at: number) => void
  readonly onRest: (at: number) => void
}

/** The line where one map ends and the other begins. */
export const SwipeHandle = ({ at, frame, onMove, onRest }: SwipeHandleProps) => {
  const { t } = useTranslation('compare')
  const format = useFormat()
  const last = useRef(at)
  const drag = (event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect()
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    last.current = held((event.clientX - box.left) / box.width)
    onMove(last.current)
  }
  return (
    <div
      className={styles.handle}
      style={{ left: `${at * HUNDRED}%` }}
      role="slider"
      tabIndex={0}
      aria-label={t('handle.label')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={HUNDRED}
      aria-valuenow={Math.round(at * HUNDRED)}
      aria-valuetext={t('handle.value', { left: format.percent(at, 0), right: format.percent(1 - at, 0) })}
      data-purpose="compare-handle"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={drag}
      onPointerUp={() => onRest(last.current)}
      onKeyDown={(event) => {
        const next = afterKey(event, at)
        if (next === null) return
        event.preventDefault()
        last.current = next
        onMove(next)
        onRest(next)
      }}
    >
      <span className={styles.grip}>
        <MoveHorizontal aria-hidden="true" size={20} />
      </span>
    </div>
  )
}
