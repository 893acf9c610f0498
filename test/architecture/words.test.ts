import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from '../support/source-files'

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

const SPOKEN = new Set([
  'alt',
  'title',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
])
const LETTER = /\p{L}/u

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const literalOf = (value: unknown): string | null => {
  if (!isNode(value)) return null
  if (value.type === 'JSXExpressionContainer') return literalOf(value.expression)
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : null
  if (value.type !== 'TemplateLiteral') return null
  const quasis = value.quasis as readonly { readonly value: { readonly raw: string } }[]
  return quasis.map((part) => part.value.raw).join('')
}

const visibleText = (node: Node): string | null => {
  if (node.type === 'JSXText') return node.value as string
  if (node.type === 'JSXExpressionContainer') return literalOf(node)
  const name = node.type === 'JSXAttribute' ? (node.name as Node).name : null
  return typeof name === 'string' && SPOKEN.has(name) ? literalOf(node.value) : null
}

/** Attribute values that are not spoken (`className="…"`, `role={'…'}`) are code, not words. */
const childrenOf = (node: Node): readonly Node[] => {
  if (node.type === 'JSXAttribute' && isNode(node.value) && literalOf(node.value) !== null) return []
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )
}

const literalsIn = ({ path, text }: SourceFile): readonly string[] => {
  const found: string[] = []
  const visit = (node: Node) => {
    const words = visibleText(node)
    if (words !== null && LETTER.test(words)) {
      found.push(`${path}:${text.slice(0, node.start).split('\n').length}: ${words.trim()}`)
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parseAst(text, { lang: 'tsx' }) as unknown as Node)
  return found
}

test('every visible word comes from the catalogues', () => {
  const files = sourceFiles('src', /\.tsx$/)
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(literalsIn)).toEqual([])
})

test('the scan sees words in text, in expressions and in spoken attributes', () => {
  const text = `const A = () => <p title="Hello" className="kept" role={'note'}>Words {'more'} {n} · {t('key')}</p>`
  expect(literalsIn({ path: 'A.tsx', text, lines: [] })).toEqual(['A.tsx:1: Hello', 'A.tsx:1: Words', 'A.tsx:1: more'])
})
