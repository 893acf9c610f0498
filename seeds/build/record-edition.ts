import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeed } from './inputs/seed'
import { OUTPUT, SEEDS } from './places'
import { Editions } from './schema/editions'

/** Enough of a hash to tell two files apart. */
const ENOUGH = 16

type BuiltFile = { readonly id: string; readonly sha256: string; readonly count: number | null }

const { edition, files } = JSON.parse(readFileSync(join(OUTPUT, 'manifest.json'), 'utf8')) as {
  readonly edition: string
  readonly files: readonly BuiltFile[]
}
const editions = readSeed('editions.json', Editions)
if (!editions.some((each) => each.edition === edition)) {
  editions.push({
    edition,
    made: new Date().toISOString().slice(0, 10),
    files: files.map(({ id, sha256, count }) => ({ id, sha256: sha256.slice(0, ENOUGH), count })),
  })
}
const rows = editions.map(({ files, ...head }) => {
  const lines = files.map((file) => `   ${JSON.stringify(file)}`).join(',\n')
  return ` {\n  "edition": "${head.edition}",\n  "made": "${head.made}",\n  "files": [\n${lines}\n  ]\n }`
})
writeFileSync(join(SEEDS, 'editions.json'), `[\n${rows.join(',\n')}\n]\n`)
writeFileSync(join(OUTPUT, 'editions.json'), `${JSON.stringify(editions)}\n`)
