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
  'visibility',
  'paint-order',
] as const

const inline = (from: Element, to: Element): void => {
  const computed = getComputedStyle(from)
  if (computed.display === 'none') {
    to.remove()
    return
  }
  for (const property of PROPERTIES) {
    const value = computed.getPropertyValue(property)
    if (value !== '') to.setAttribute(property, value)
  }
  for (const name of ['class', 'style']) to.removeAttribute(name)
  const [sources, copies] = [[...from.children], [...to.children]]
  sources.forEach((child, index) => {
    const copy = copies[index]
    if (copy) inline(child, copy)
  })
}

/** A drawing of the page as a file of its own: with the styles it has here written into it, on its ground, with a title. */
export const serialiseSvg = (svg: SVGSVGElement, title: string): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  inline(svg, copy)
  for (const name of ['aria-hidden', 'role', 'aria-label']) copy.removeAttribute(name)
  const { width, height } = svg.getBoundingClientRect()
  const [x = 0, y = 0, w = width, h = height] = (svg.getAttribute('viewBox') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(Number)
  copy.setAttribute('xmlns', SVG)
  copy.setAttribute('viewBox', `${x} ${y} ${w} ${h}`)
  copy.setAttribute('width', String(w))
  copy.setAttribute('height', String(h))
  const ground = document.createElementNS(SVG, 'rect')
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim() || '#ffffff'
  for (const [name, value] of Object.entries({ x, y, width: w, height: h, fill: paper }))
    ground.setAttribute(name, String(value))
  const words = document.createElementNS(SVG, 'title')
  words.textContent = title
  copy.prepend(words, ground)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
