import type { Citation } from '../citation'
import type { Confidence } from '../minerals/confidence'

export const VERDICT_KINDS = ['confirmed', 'plausible', 'dated', 'soft', 'wrong-word', 'unsupported', 'target'] as const
export type VerdictKind = (typeof VERDICT_KINDS)[number]

/** A text in the two languages of the atlas. */
export type Bilingual = { readonly en: string; readonly ur: string }

/** A figure of the speech: who said it, what others say, and what the evidence allows. A claim is never a measurement. */
export type Claim = {
  readonly id: string
  readonly title: Bilingual
  /** Null where the row only gathers official figures that the speech did not state. */
  readonly claim: Bilingual | null
  readonly others: readonly Bilingual[]
  readonly verdict: Bilingual
  readonly verdictKind: VerdictKind
  readonly confidence: Confidence
  readonly saidBy: string | null
  readonly saidByUr: string | null
  readonly saidOn: string | null
  /** `site:saindak`, `province:PK-BA`, `panel:coverage`, or null for a claim without a place. */
  readonly place: string | null
  readonly citations: readonly Citation[]
}
