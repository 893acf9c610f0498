/** Reads a Mapbox vector tile of points, after its specification 2.1: enough to see what a tile holds. */
type Field = { readonly tag: number; readonly value: number; readonly bytes: Uint8Array }

const fieldsOf = (bytes: Uint8Array): readonly Field[] => {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  const found: Field[] = []
  while (at < bytes.length) {
    const key = varint()
    const value = varint()
    const length = (key & 7) === 2 ? value : 0
    found.push({ tag: key >> 3, value, bytes: bytes.subarray(at, at + length) })
    at += length
  }
  return found
}

const numbersOf = (bytes: Uint8Array): readonly number[] => {
  const found: number[] = []
  let [value, factor] = [0, 1]
  for (const byte of bytes) {
    value += (byte & 127) * factor
    factor *= 128
    if (byte < 128) {
      found.push(value)
      value = 0
      factor = 1
    }
  }
  return found
}

const all = (fields: readonly Field[], tag: number) => fields.filter((field) => field.tag === tag)
const text = ({ bytes }: Field): string => new TextDecoder().decode(bytes)
const zigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

export type TilePoint = {
  readonly id: number
  readonly at: readonly number[]
  readonly properties: Record<string, string>
}

/** The points of a tile's only layer, with their properties that are texts. */
export const pointsInTile = (tile: Uint8Array | null): readonly TilePoint[] => {
  const [layer] = tile ? all(fieldsOf(tile), 3) : []
  const fields = layer ? fieldsOf(layer.bytes) : []
  const keys = all(fields, 3).map(text)
  const values = all(fields, 4).map(({ bytes }) => all(fieldsOf(bytes), 1).map(text)[0] ?? '')
  return all(fields, 2).map(({ bytes }) => {
    const parts = fieldsOf(bytes)
    const tags = numbersOf(all(parts, 2)[0]?.bytes ?? new Uint8Array())
    const [, x = 0, y = 0] = numbersOf(all(parts, 4)[0]?.bytes ?? new Uint8Array())
    const properties: Record<string, string> = {}
    for (let at = 0; at < tags.length; at += 2) properties[keys[tags[at] ?? 0] ?? ''] = values[tags[at + 1] ?? 0] ?? ''
    return { id: all(parts, 1)[0]?.value ?? 0, at: [zigzag(x), zigzag(y)], properties }
  })
}
