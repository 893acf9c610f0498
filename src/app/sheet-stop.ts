/** How far the bottom sheet of a narrow screen is raised. */
export type SheetStop = 'peek' | 'half' | 'full'

/** Share of the stage each stop covers; kept with SideSheet.module.css. `full` hides the map, so the map stays framed as at half. */
const SHARE: Record<SheetStop, number> = { peek: 0.06, half: 0.45, full: 0.45 }

/** Height the sheet covers at a stop, in CSS pixels of a window of this height. */
export const sheetHeight = (stop: SheetStop, windowHeight = window.innerHeight): number =>
  Math.round(windowHeight * SHARE[stop])
