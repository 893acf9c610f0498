import { createPortal } from 'react-dom'
import { PrintedSheet } from './PrintedSheet'
import type { PageCamera } from './page-camera'
import type { PageFurniture, Sides } from './page-furniture'
import type { PrintJob } from './print-job'

type PrintedPagesProps = {
  readonly job: PrintJob
  readonly furniture: PageFurniture
  readonly onFrame: (frame: HTMLElement, sides: Sides, aimed: PageCamera) => void
}

/** Everything that is printed, beside the atlas in the document: on paper it stands alone. */
export const PrintedPages = (props: PrintedPagesProps) =>
  createPortal(
    <div className="printed" data-purpose="printed-pages" aria-hidden="true">
      <PrintedSheet {...props} />
    </div>,
    document.body,
  )
