import { err, ok, type Result } from '../domain/result'
import { pagePolicy } from './page-policy'

/** A server of the reader's choice that this page may ask. */
export type PageAddress = {
  readonly address: string
  readonly host: string
  /** Whether it is the server the atlas itself came from. */
  readonly isOwn: boolean
}

export type PageAddressError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'not-allowed'; readonly host: string }

/** Origins that a content security policy lets a page ask, beside its own. */
const originsIn = (policy: string): readonly string[] => {
  const directive = policy.split(';').find((part) => part.trim().startsWith('connect-src '))
  return (directive ?? '').trim().split(/\s+/).slice(1)
}

/**
 * Reads an address a reader typed.
 *
 * Shape:  relative to the page, or whole; `base` is the page's own address and `policy` its content security policy.
 * Errors: empty; not-an-address; not-allowed for a host the policy does not name: the request would be refused, and it
 *         is not even tried.
 */
export const readPageAddress = (text: string, base: string, policy: string): Result<PageAddress, PageAddressError> => {
  const typed = text.trim()
  if (typed === '') return err({ kind: 'empty' })
  if (!URL.canParse(typed, base)) return err({ kind: 'not-an-address' })
  const { protocol, origin, host, href } = new URL(typed, base)
  if (!/^https?:$/.test(protocol)) return err({ kind: 'not-an-address' })
  const isOwn = origin === new URL(base).origin
  if (!isOwn && !originsIn(policy).includes(origin)) return err({ kind: 'not-allowed', host })
  return ok({ address: href, host, isOwn })
}

/** The same for the page this runs in. Errors: those of `readPageAddress`. */
export const readAddressHere = (text: string): Result<PageAddress, PageAddressError> =>
  readPageAddress(text, document.baseURI, pagePolicy())
