/** A text that a PNG carries beside its pixels. */
export type PngText = { readonly keyword: 'Title' | 'Source' | 'Software' | 'Comment'; readonly text: string }

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** Checksum of a chunk: CRC-32 as in ISO 3309, over its type and its content. */
export const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const body = joined(bytesOf(type), content)
  const framed = new Uint8Array(body.length + 8)
  const view = new DataView(framed.buffer)
  view.setUint32(0, content.length)
  framed.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  return framed
}

/** Printable ASCII and line ends: what every reader of tEXt agrees on. */
const isPlain = (text: string): boolean => /^[\x20-\x7e\n]*$/.test(text)

/** Plain words as tEXt, all else as iTXt, which is UTF-8. */
const textChunk = ({ keyword, text }: PngText): Uint8Array =>
  isPlain(text)
    ? chunk('tEXt', joined(bytesOf(keyword), [0], bytesOf(text)))
    : // not compressed; no language, no translated keyword
      chunk('iTXt', joined(bytesOf(keyword), [0, 0, 0, 0, 0], bytesOf(text)))

const METRES_PER_INCH = 0.0254

const densityChunk = (dpi: number): Uint8Array => {
  const content = new Uint8Array(9)
  const view = new DataView(content.buffer)
  const perMetre = Math.round(dpi / METRES_PER_INCH)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  view.setUint8(8, 1)
  return chunk('pHYs', content)
}

/** Signature and IHDR, which always comes first and is always so long. */
const HEAD = 8 + 25

/** A PNG with texts in it, and with its density where it is made for paper, so that programs know its size in print. */
export const withTexts = async (png: Blob, texts: readonly PngText[], dpi: number | null): Promise<Blob> => {
  const added = [...(dpi === null ? [] : [densityChunk(dpi)]), ...texts.map(textChunk)]
  return new Blob([png.slice(0, HEAD), ...(added as BlobPart[]), png.slice(HEAD)], { type: 'image/png' })
}
