import type { AtlasLayer } from './entry'

const OPACITIES: Readonly<Record<AtlasLayer['type'], readonly string[]>> = {
  background: ['background-opacity'],
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
  raster: ['raster-opacity'],
}

const isExpression = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/**
 * Multiplies an opacity, whether number or expression. An expression of the zoom must stay outermost, so its outputs
 * are multiplied instead.
 */
export const faded = (value: unknown, factor: number): unknown => {
  if (typeof value === 'number') return value * factor
  if (!isExpression(value)) return value
  const [operator, ...rest] = value
  if (operator === 'interpolate') {
    const [curve, input, ...stops] = rest
    return [operator, curve, input, ...stops.map((part, at) => (at % 2 === 1 ? faded(part, factor) : part))]
  }
  if (operator === 'step') {
    const [input, first, ...stops] = rest
    const faint = stops.map((part, at) => (at % 2 === 1 ? faded(part, factor) : part))
    return [operator, input, faded(first, factor), ...faint]
  }
  return ['*', factor, value]
}

/** Lets a layer shine through by the opacity its theme was given. */
export const withOpacity = (layer: AtlasLayer, factor: number): AtlasLayer => {
  if (factor === 1) return layer
  const paint: Record<string, unknown> = { ...layer.paint }
  for (const property of OPACITIES[layer.type]) paint[property] = faded(paint[property] ?? 1, factor)
  return { ...layer, paint } as AtlasLayer
}
