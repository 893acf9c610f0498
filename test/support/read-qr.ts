/**
 * Reads a clean QR code of error correction M and byte mode, to hold what the atlas draws against a reader that has
 * nothing in common with what drew it. Source: ISO/IEC 18004, tables 7 to 9.
 */
type Modules = readonly (readonly boolean[])[]

/** Error correction codewords per block, and blocks, of versions 1 to 40 at level M. */
const CORRECTION = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
]
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35,
  37, 38, 40, 43, 45, 47, 49,
]

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

const LEVEL_M = 0
const FORMAT_MASK = 0x5412

/** Cuts off the quiet zone. */
const withoutMargin = (modules: Modules): Modules => {
  const top = modules.findIndex((row) => row.includes(true))
  const left = modules[top]?.indexOf(true) ?? 0
  return modules.slice(top, modules.length - top).map((row) => row.slice(left, row.length - left))
}

const alignmentCentres = (version: number, size: number): readonly number[] => {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = version === 32 ? 26 : Math.ceil((size - 13) / (count * 2 - 2)) * 2
  const later = Array.from({ length: count - 1 }, (_, at) => size - 7 - at * step)
  return [6, ...later.reverse()]
}

/** Whether a module is part of the pattern that is the same in every code of the version. */
const isFixed = (version: number, size: number) => {
  const centres = alignmentCentres(version, size)
  const last = centres.at(-1) ?? 0
  const isAlignment = (x: number, y: number): boolean =>
    centres.some((cx) =>
      centres.some((cy) => {
        const atFinder = (cx === 6 && (cy === 6 || cy === last)) || (cx === last && cy === 6)
        return !atFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
      }),
    )
  return (x: number, y: number): boolean =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x >= size - 8 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) ||
    isAlignment(x, y)
}

const maskOf = (modules: Modules): number => {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y]).concat([7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8]))
  const bits = places.reduce((held, [x = 0, y = 0], at) => held | (modules[y]?.[x] ? 1 << at : 0), 0) ^ FORMAT_MASK
  if (bits >>> 13 !== LEVEL_M) throw new Error('not of error correction M')
  return (bits >>> 10) & 7
}

const codewords = (modules: Modules, version: number): number[] => {
  const size = modules.length
  const fixed = isFixed(version, size)
  const mask = MASKS[maskOf(modules)] ?? (() => false)
  const bits: boolean[] = []
  let upwards = true
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const y = upwards ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!fixed(x, y)) bits.push((modules[y]?.[x] ?? false) !== mask(x, y))
    }
    upwards = !upwards
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + (bit ? 1 : 0), 0),
  )
}

/** Puts the interleaved blocks back one after the other, without their error correction. */
const dataOf = (words: readonly number[], version: number): number[] => {
  const blocks = BLOCKS[version - 1] ?? 1
  const perBlock = Math.floor(words.length / blocks) - (CORRECTION[version - 1] ?? 0)
  const longer = words.length % blocks
  const rows = Array.from({ length: blocks }, (): number[] => [])
  let at = 0
  for (let column = 0; column <= perBlock; column++) {
    rows.forEach((row, block) => {
      if (column < perBlock || block >= blocks - longer) row.push(words[at++] ?? 0)
    })
  }
  return rows.flat()
}

/** The text a QR code says. */
export const readQr = (picture: Modules): string => {
  const modules = withoutMargin(picture)
  const version = (modules.length - 17) / 4
  const data = dataOf(codewords(modules, version), version)
  const bits = data.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  if (bits.slice(0, 4) !== '0100') throw new Error('not in byte mode')
  const lengthBits = version < 10 ? 8 : 16
  const length = Number.parseInt(bits.slice(4, 4 + lengthBits), 2)
  const from = 4 + lengthBits
  const bytes = Array.from({ length }, (_, at) => Number.parseInt(bits.slice(from + at * 8, from + at * 8 + 8), 2))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
