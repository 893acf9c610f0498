import { type KeyRow, keyOfChart } from './chart-key'

const SVG = 'http://www.w3.org/2000/svg'

/** What makes a drawing look as it does; the rest of a computed style means nothing outside the page. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'direction',
  'unicode-bidi',
  'visibility',
  'paint-order',
] as const

/** The page brings its faces along; elsewhere they go by the names under which they are installed. */
const installed = (families: string): string => families.replace(/"(Noto [\w ]+?) Variable"/g, '"$1 Variable", "$1"')

const inline = (from: Element, to: Element): void => {
  const computed = getComputedStyle(from)
  if (computed.display === 'none') {
    to.remove()
    return
  }
  for (const property of PROPERTIES) {
    const value = computed.getPropertyValue(property)
    if (value !== '') to.setAttribute(property, property === 'font-family' ? installed(value) : value)
  }
  for (const name of ['class', 'style']) to.removeAttribute(name)
  const [sources, copies] = [[...from.children], [...to.children]]
  sources.forEach((child, index) => {
    const copy = copies[index]
    if (copy) inline(child, copy)
  })
}

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.textContent = text
  return made
}

type Box = ReturnType<typeof boxOf>

const boxOf = (svg: SVGSVGElement) => {
  const { width, height } = svg.getBoundingClientRect()
  const [x = 0, y = 0, w = width, h = height] = (svg.getAttribute('viewBox') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(Number)
  return { x, y, width: w, height: h }
}

/** The line over a drawing that says what it shows: the page says so beside it. */
const CAPTION = { height: 24, size: 13 } as const

/** Free ground round a drawing. */
const EDGE = 8

/** A row of the key: its height, and the room of the sample. */
const KEY = { height: 16, size: 11, sample: 24, gap: 6 } as const

const keyRow = ({ sample, words }: KeyRow, { x, y, width }: Box, root: HTMLElement): SVGElement => {
  const { color, fontFamily, direction } = getComputedStyle(root)
  const rtl = direction === 'rtl'
  const row = element('g', { transform: `translate(${rtl ? x + width - KEY.sample : x} ${y})` })
  for (const shape of sample) {
    const copy = shape.cloneNode(true) as SVGElement
    inline(shape, copy)
    row.append(copy)
  }
  const text = { x: rtl ? -KEY.gap : KEY.sample + KEY.gap, y: 9 }
  row.append(
    element(
      'text',
      { ...text, 'font-size': KEY.size, 'font-family': installed(fontFamily), fill: color, direction },
      words,
    ),
  )
  return row
}

const captionOf = (title: string, { x, y, width }: Box, root: HTMLElement): SVGElement => {
  const { color, fontFamily, direction } = getComputedStyle(root)
  const start = direction === 'rtl' ? x + width : x
  const look = { 'font-size': CAPTION.size, 'font-family': installed(fontFamily), fill: color, direction }
  return element('text', { x: start, y: y - 8, ...look }, title)
}

/** A drawing of the page as a file of its own: with the styles it has here written into it, on its ground, with a title. */
export const serialiseSvg = (svg: SVGSVGElement, title: string): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  inline(svg, copy)
  const says = svg.getAttribute('aria-label')
  for (const name of ['aria-hidden', 'role', 'aria-label', 'data-chart']) copy.removeAttribute(name)
  const box = boxOf(svg)
  const key = keyOfChart(svg.dataset.chart)
  const head = { ...box, y: box.y - key.length * KEY.height - (key.length > 0 ? EDGE : 0) }
  const sheet = {
    x: box.x - EDGE,
    y: head.y - CAPTION.height,
    width: box.width + 2 * EDGE,
    height: box.y + box.height - head.y + CAPTION.height + EDGE,
  }
  const root = document.documentElement
  copy.setAttribute('xmlns', SVG)
  copy.setAttribute('lang', root.lang)
  copy.setAttribute('viewBox', `${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`)
  copy.setAttribute('width', String(sheet.width))
  copy.setAttribute('height', String(sheet.height))
  const paper = getComputedStyle(root).getPropertyValue('--surface').trim() || '#ffffff'
  copy.prepend(
    element('title', {}, title),
    ...(says ? [element('desc', {}, says)] : []),
    element('rect', { ...sheet, fill: paper }),
    captionOf(title, head, document.body),
    ...key.map((row, index) => keyRow(row, { ...head, y: head.y + index * KEY.height }, document.body)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
