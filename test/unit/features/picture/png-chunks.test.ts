import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../../../src/features/picture/file-name'
import { crc32, withTexts } from '../../../../src/features/picture/png-chunks'

const aPng = (): Blob => {
  const png = new PNG({ width: 3, height: 2 })
  png.data.fill(200)
  return new Blob([new Uint8Array(PNG.sync.write(png))])
}

/** Reads the chunks with nothing but Python's own library: another hand than the one that wrote them. */
const READER = `
import json, struct, sys, zlib
data = open(sys.argv[1], 'rb').read()
at, found = 8, []
while at < len(data):
    length, kind = struct.unpack('>I4s', data[at:at + 8])
    body = data[at + 8:at + 8 + length]
    assert zlib.crc32(kind + body) == struct.unpack('>I', data[at + 8 + length:at + 12 + length])[0], kind
    if kind == b'tEXt':
        key, text = body.split(b'\\0', 1)
        found.append(['tEXt', key.decode(), text.decode('latin-1')])
    elif kind == b'iTXt':
        key, rest = body.split(b'\\0', 1)
        language, translated, text = rest[2:].split(b'\\0', 2)
        found.append(['iTXt', key.decode(), text.decode('utf-8')])
    elif kind == b'pHYs':
        found.append(['pHYs', *struct.unpack('>IIB', body)])
    else:
        found.append([kind.decode()])
    at += 12 + length
print(json.dumps(found))
`

const readByPython = (bytes: Uint8Array): unknown[] => {
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-png-')), 'picture.png')
  writeFileSync(file, bytes)
  return JSON.parse(execFileSync('python3', ['-c', READER, file], { encoding: 'utf8' })) as unknown[]
}

describe('the texts a picture carries', () => {
  test('the checksum is that of the PNG standard', () => {
    // the published check value of CRC-32
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })

  test('another reader finds plain words as tEXt, others as iTXt in UTF-8, and the density of print', async () => {
    const made = await withTexts(
      aPng(),
      [
        { keyword: 'Title', text: 'پاکستان معدنیات اٹلس' },
        { keyword: 'Software', text: 'Pakistan Minerals Atlas' },
        { keyword: 'Comment', text: 'View: https://example.org/#v=1\nData edition: 68a80294b7d89c73' },
      ],
      300,
    )
    const bytes = new Uint8Array(await made.arrayBuffer())
    const found = readByPython(bytes)
    expect(found[0]).toEqual(['IHDR'])
    // 300 dots to an inch of 0.0254 m
    expect(found[1]).toEqual(['pHYs', 11811, 11811, 1])
    expect(found.slice(2, 5)).toEqual([
      ['iTXt', 'Title', 'پاکستان معدنیات اٹلس'],
      ['tEXt', 'Software', 'Pakistan Minerals Atlas'],
      ['tEXt', 'Comment', 'View: https://example.org/#v=1\nData edition: 68a80294b7d89c73'],
    ])
    expect(found.at(-1)).toEqual(['IEND'])
    const decoded = PNG.sync.read(Buffer.from(bytes))
    expect([decoded.width, decoded.height, decoded.data[0]]).toEqual([3, 2, 200])
  })

  test('a file is named after its title in its own letters, which every system takes', () => {
    const day = new Date(2026, 2, 5)
    expect(fileName('Nokundi → Gwadar: the Corridor', day)).toBe(
      'pakistan-minerals-atlas-nokundi-gwadar-the-corridor-2026-03-05.png',
    )
    expect(fileName('پاکستان', day)).toBe('pakistan-minerals-atlas-پاکستان-2026-03-05.png')
  })
})
