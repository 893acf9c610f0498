import type { Refusal } from '../../domain/imported/import-problem'

/** Ends the reading of a tile archive from deep inside of it; whoever began it turns it into a refusal. */
export class ArchiveRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.kind} ${refusal.detail}`)
  }
}
