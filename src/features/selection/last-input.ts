type Input = 'key' | 'pointer'

let last: Input | null = null

// From the moment this module is there: the card itself comes and goes with each selection.
document.addEventListener(
  'keydown',
  (event) => {
    // With Alt or Ctrl a key walks through features or through history: that must not take the focus away.
    last = event.altKey || event.ctrlKey || event.metaKey ? null : 'key'
  },
  true,
)
document.addEventListener(
  'pointerdown',
  () => {
    last = 'pointer'
  },
  true,
)

/** What the user did last, a key or a pointer; null before the first and after a key with a modifier. */
export const lastInput = (): Input | null => last
