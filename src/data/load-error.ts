/** Why a file of the atlas could not be used; `file` is its name under `geo/`. */
export type LoadError =
  | { readonly kind: 'unreachable'; readonly file: string; readonly httpStatus: number | null }
  | { readonly kind: 'not-json'; readonly file: string }
  | { readonly kind: 'invalid'; readonly file: string; readonly where: string; readonly problem: string }

export type Loadable<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: LoadError }
