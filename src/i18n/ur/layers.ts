import type { layers as english } from '../en/layers'
import type { Translated } from '../translated'

export const layers: Translated<typeof english> = {}
