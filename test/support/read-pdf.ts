import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'

type PdfPage = { readonly width: number; readonly height: number; readonly text: string }

export type Pdf = {
  /** Sides in millimetres; text as pdftotext reads it, its letters in their plain forms. */
  readonly pages: readonly PdfPage[]
  readonly picture: (page: number, dots: number, ink?: 'colour' | 'grey') => PNG
  readonly close: () => void
}

const MILLIMETRES_OF_POINT = 25.4 / 72

/** Marks of direction hold nothing to read, and Arabic letters may come in the shapes that they are joined in. */
const plain = (text: string): string =>
  text.normalize('NFKC').replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')

/** Reads a PDF file with poppler's tools; the caller closes it. */
export const readPdf = (bytes: Buffer): Pdf => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pdf-'))
  const file = join(folder, 'page.pdf')
  writeFileSync(file, bytes)
  const tool = (name: string, ...args: string[]): string =>
    execFileSync(name, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const ofPage = (page: number) => ['-f', String(page), '-l', String(page)]
  const info = tool('pdfinfo', '-f', '1', '-l', '999', file)
  const pages = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)].map(
    ([, width, height], index): PdfPage => ({
      width: Number(width) * MILLIMETRES_OF_POINT,
      height: Number(height) * MILLIMETRES_OF_POINT,
      text: plain(tool('pdftotext', ...ofPage(index + 1), '-layout', file, '-')),
    }),
  )
  return {
    pages,
    picture: (page, dots, ink = 'colour') => {
      const root = join(folder, `page-${page}-${dots}-${ink}`)
      tool(
        'pdftoppm',
        ...ofPage(page),
        '-r',
        String(dots),
        ...(ink === 'grey' ? ['-gray'] : []),
        '-png',
        '-singlefile',
        file,
        root,
      )
      return PNG.sync.read(readFileSync(`${root}.png`))
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
