import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PROJECT_MIGRATIONS, PROJECT_VERSION } from '../../../../src/data/project/migrations'
import { readProject } from '../../../../src/data/project/read-project'
import { readProjectFile } from '../../../../src/data/project/read-project-file'
import { writeProject } from '../../../../src/data/project/write-project'

const fixtureOf = (version: number): URL => new URL(`../../../fixtures/projects/v${version}.json`, import.meta.url)
const versions = Array.from({ length: PROJECT_VERSION }, (_, at) => at + 1)
const v1 = JSON.parse(readFileSync(fixtureOf(1), 'utf8'))

const opened = (text: string) => {
  const reading = readProject(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.error))
  return reading.value
}

const errorOf = (text: string) => {
  const reading = readProject(text)
  return reading.ok ? null : reading.error
}

const changed = (change: (project: typeof v1) => void): string => {
  const copy = structuredClone(v1)
  change(copy)
  return JSON.stringify(copy)
}

describe('projects that were saved', () => {
  test('every version there ever was has a frozen example', () => {
    expect(versions.filter((version) => !existsSync(fixtureOf(version)))).toEqual([])
    expect(existsSync(fixtureOf(PROJECT_VERSION + 1))).toBe(false)
    expect(PROJECT_MIGRATIONS).toHaveLength(PROJECT_VERSION - 1)
  })

  test.each(versions)('a project of version %i still holds what it held', (version) => {
    const text = readFileSync(fixtureOf(version), 'utf8')
    const written = JSON.parse(text)
    const { document, view, edition, features, dropped } = opened(text)
    expect(dropped).toEqual([])
    expect(document).toEqual({ snapshots: [], stories: [], ...written.document })
    expect(view).toBe(written.view)
    expect(edition).toBe('41b3f03700d48716')
    expect(Object.fromEntries(features)).toEqual(written.features)
  })

  test('what is written is read back as it was', async () => {
    const features = new Map([['layer-abc', new Blob([JSON.stringify(v1.features['layer-abc'])])]])
    const { document, view, edition } = opened(JSON.stringify(v1))
    const file = writeProject({ saved: new Date(0), edition, document, view: view ?? '', features })
    const again = await readProjectFile(file)
    expect(again).toMatchObject({ ok: true, value: { document, view, edition, dropped: [] } })
    expect(JSON.parse(await file.text())).toMatchObject({ version: PROJECT_VERSION, saved: '1970-01-01T00:00:00.000Z' })
  })

  test('a project without layers is whole too', async () => {
    const { document, view, edition } = opened(JSON.stringify(v1))
    const bare = { ...document, layers: [] }
    const file = writeProject({ saved: new Date(0), edition, document: bare, view: view ?? '', features: new Map() })
    expect(await readProjectFile(file)).toMatchObject({ ok: true, value: { document: bare } })
  })
})

describe('a file that is no sound project says what is wrong, and where', () => {
  test.each([
    ['nothing at all', '', { kind: 'empty' }],
    ['white space and a byte-order mark', '\uFEFF \n', { kind: 'empty' }],
    ['text', 'Nokundi – Mashkel', { kind: 'not-json' }],
    ['a project that was cut off', JSON.stringify(v1).slice(0, 900), { kind: 'not-json' }],
    ['GeoJSON', JSON.stringify(v1.features['layer-abc']), { kind: 'not-a-project' }],
    ['a list', '[]', { kind: 'not-a-project' }],
    ['nothing in JSON', 'null', { kind: 'not-a-project' }],
    [
      'a project of a newer atlas',
      changed((p) => Object.assign(p, { version: 99 })),
      { kind: 'newer', version: 99, known: PROJECT_VERSION },
    ],
    [
      'a version that is none',
      changed((p) => Object.assign(p, { version: '1' })),
      { kind: 'damaged', where: 'version' },
    ],
    [
      'no document',
      changed((p) => {
        delete p.document
      }),
      { kind: 'damaged', where: 'document' },
    ],
    [
      'sheets that are no list',
      changed((p) => {
        p.document.sheets = '35I1'
      }),
      { kind: 'damaged', where: 'document.sheets' },
    ],
    [
      'a position that is a text',
      changed((p) => {
        p.document.drawings[0].positions[1][0] = '62'
      }),
      { kind: 'damaged', where: 'document.drawings.0.positions.1.0' },
    ],
    [
      'a latitude beyond the pole',
      changed((p) => {
        p.document.drawings[0].positions[1][1] = 1e308
      }),
      { kind: 'damaged', where: 'document.drawings.0.positions.1.1' },
    ],
    [
      'a distance of one position',
      changed((p) => {
        p.document.drawings[0].positions.pop()
      }),
      { kind: 'damaged', where: 'document.drawings.0.positions' },
    ],
    [
      'an id used twice',
      changed((p) => {
        p.document.drawings[1].id = 'd1'
      }),
      { kind: 'damaged', where: 'document.drawings.1.id' },
    ],
    [
      'a colour that is none',
      changed((p) => {
        p.document.variants[0].colour = 'red; background: url(x)'
      }),
      { kind: 'damaged', where: 'document.variants.0.colour' },
    ],
    [
      'features that are none',
      changed((p) => {
        p.features['layer-abc'] = []
      }),
      { kind: 'damaged', where: 'features.layer-abc' },
    ],
    [
      'a feature without a place',
      changed((p) => {
        p.features['layer-abc'].features[0].geometry = null
      }),
      { kind: 'damaged', where: 'features.layer-abc.0' },
    ],
    [
      'a course of no points',
      changed((p) => {
        p.document.variants[0].points = []
      }),
      { kind: 'damaged', where: 'document.variants.0.points' },
    ],
    [
      'no features',
      changed((p) => {
        delete p.features
      }),
      { kind: 'damaged', where: 'features' },
    ],
  ])('%s', (_, text, error) => {
    expect(errorOf(text)).toMatchObject(error)
  })

  test('a file larger than a browser can hold is refused before it is read', async () => {
    const huge = { size: 2 ** 40, text: () => Promise.reject(new Error('read')) } as unknown as Blob
    expect(await readProjectFile(huge)).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  test('a file that has gone meanwhile is said to be unreadable', async () => {
    const gone = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as Blob
    expect(await readProjectFile(gone)).toEqual({ ok: false, error: { kind: 'unreadable' } })
  })
})

describe('words this version does not know are left out and named; the rest is read', () => {
  test('a kind of drawing, a sheet, a kind of mapped ground', () => {
    const { document, dropped } = opened(
      changed((p) => {
        p.document.drawings[3].kind = 'spiral'
        p.document.sheets.push('99Z44')
        p.document.coverage.inputs[0].kind = 'hologram'
      }),
    )
    expect(document.drawings.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3'])
    expect(document.sheets).toEqual(['35I1', '35I2'])
    expect(document.coverage.inputs).toEqual([])
    expect(dropped).toEqual([
      { part: 'sheet', what: '99Z44' },
      { part: 'drawing', what: 'spiral' },
      { part: 'coverage', what: 'hologram' },
    ])
  })

  test('a layer whose features are missing, and a view that is none', () => {
    const { document, view, dropped } = opened(
      changed((p) => {
        p.features = {}
        p.view = 'javascript:alert(1)'
      }),
    )
    expect(document.layers).toEqual([])
    expect(view).toBeNull()
    expect(dropped).toEqual([
      { part: 'layer-features', what: 'Samples' },
      { part: 'view', what: 'view' },
    ])
  })

  test('keys of a later version are passed over', () => {
    expect(opened(changed((p) => Object.assign(p, { hologram: 1 }))).dropped).toEqual([])
  })
})
