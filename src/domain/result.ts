/** The outcome of something that may fail, as a plain object, so that it can cross `postMessage`. */
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err<E> = { readonly ok: false; readonly error: E }
export type Result<T, E> = Ok<T> | Err<E>

/** A success that carries `value`. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

/** A failure that carries `error`, normally a union on `kind` with the facts a sentence needs. */
export const err = <E>(error: E): Err<E> => ({ ok: false, error })
