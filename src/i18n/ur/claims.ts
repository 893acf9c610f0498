import type { claims as english } from '../en/claims'
import type { Translated } from '../translated'

export const claims: Translated<typeof english> = {}
