/** How far the row as a whole can be relied on. `none`: a claim that no other source confirms. */
export const CONFIDENCES = ['high', 'medium', 'low', 'none'] as const

export type Confidence = (typeof CONFIDENCES)[number]
