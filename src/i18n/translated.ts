/** The shape a translation must have: every key of the English catalogue, no other. A missing key does not compile. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }
