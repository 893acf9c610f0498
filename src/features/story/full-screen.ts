/** True while the full screen is this talk's doing: whoever was in full screen before stays in it. */
let ours = false

export const isFullScreen = (): boolean => document.fullscreenElement !== null

/** Fills the screen where the browser allows it; false where it does not, and the window has to do. */
export const enterFullScreen = async (): Promise<boolean> => {
  if (isFullScreen()) return true
  try {
    ours = true
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    ours = false
    return false
  }
}

/** Leaves the full screen that `enterFullScreen` entered. */
export const leaveFullScreen = async (): Promise<void> => {
  if (!ours) return
  ours = false
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined)
}

/** Tells whether the browser left the full screen by itself, as it does on Escape without passing the key on. */
export const wasLeftByBrowser = (): boolean => {
  if (isFullScreen() || !ours) return false
  ours = false
  // a window that opened on top ends full screen too, and has the focus
  return document.hasFocus()
}
