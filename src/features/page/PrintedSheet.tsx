import { useRef, useState } from 'react'
import { PrintedFoot } from './PrintedFoot'
import { PrintedLegend } from './PrintedLegend'
import { PrintedMap } from './PrintedMap'
import { PrintedRest } from './PrintedRest'
import { type PageCamera, pageCamera } from './page-camera'
import type { PageFurniture, Sides } from './page-furniture'
import { pixelsOf, sheetOf } from './paper'
import type { PrintJob } from './print-job'
import { useLegendRoom } from './use-legend-room'

/** All of the sheet within its margins: what the map could show at most. */
const innerSides = ({ paper, turn, margin }: PrintJob['choice']): Sides => {
  const { width, height } = sheetOf(paper, turn)
  return { width: pixelsOf(width - 2 * margin), height: pixelsOf(height - 2 * margin) }
}

type PrintedSheetProps = {
  readonly job: PrintJob
  readonly furniture: PageFurniture
  /** Called once, when map and legend have their places. */
  readonly onFrame: (frame: HTMLElement, sides: Sides, aimed: PageCamera) => void
}

/** The first page: title, map, as much of the legend as fits, and where it all comes from. */
export const PrintedSheet = ({ job, furniture, onFrame }: PrintedSheetProps) => {
  const { choice, state, date } = job
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const told = useRef(false)
  // found once: on paper, where the atlas is hidden, there is no screen left to fit
  const [set, setSet] = useState<{ readonly sides: Sides; readonly aimed: PageCamera } | null>(null)
  const aim = (sides: Sides): PageCamera => pageCamera(furniture, state.session.camera, choice.scale, sides)
  const sides = set?.sides ?? innerSides(choice)
  const { camera } = set?.aimed ?? aim(sides)
  const rows = choice.parts.includes('legend') ? furniture.legend(state, camera, sides) : []
  const shown = useLegendRoom(list, rows.length, () => {
    const box = frame.current
    if (!box) return
    if (!set) {
      const { width, height } = box.getBoundingClientRect()
      const found = { width: Math.floor(width), height: Math.floor(height) }
      setSet({ sides: found, aimed: aim(found) })
    } else if (!told.current) {
      told.current = true
      onFrame(box, set.sides, set.aimed)
    }
  })
  const wide = choice.turn === 'landscape'
  return (
    <>
      <section className="printed-sheet" data-purpose="printed-sheet">
        <h1 dir="auto">{choice.title}</h1>
        <div className="printed-body" data-legend={rows.length === 0 ? 'none' : wide ? 'beside' : 'below'}>
          <PrintedMap frame={frame} set={set} drawn={job.dots !== null} choice={choice} furniture={furniture} />
          {rows.length > 0 ? <PrintedLegend list={list} rows={rows.slice(0, shown)} Swatch={furniture.Swatch} /> : null}
        </div>
        <PrintedFoot state={state} choice={choice} furniture={furniture} date={date} flowing={rows.length - shown} />
      </section>
      <PrintedRest job={job} furniture={furniture} rows={rows.slice(shown)} />
    </>
  )
}
