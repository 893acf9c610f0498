/** What a key does on the map. */
export type MapKeyCommand =
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | { readonly kind: 'north' }
  | { readonly kind: 'walk'; readonly step: 1 | -1 }
  | { readonly kind: 'open' }

export type KeyPress = {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const STEP = 100
const FINE_STEP = 10

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Reads a key press on the focused map: arrows pan (Shift: fine), Alt+arrows walk, + − zoom, N north, Enter opens. */
export const mapKeyCommand = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyPress): MapKeyCommand | null => {
  if (ctrlKey || metaKey) return null
  const direction = DIRECTIONS[key]
  if (direction) {
    const [x, y] = direction
    if (altKey) return { kind: 'walk', step: x + y > 0 ? 1 : -1 }
    const step = shiftKey ? FINE_STEP : STEP
    return { kind: 'pan', x: x * step, y: y * step }
  }
  if (altKey) return null
  if (key === '+' || key === '=') return { kind: 'zoom', by: 1 }
  if (key === '-' || key === '_') return { kind: 'zoom', by: -1 }
  if (key === 'n' || key === 'N') return { kind: 'north' }
  return key === 'Enter' ? { kind: 'open' } : null
}
