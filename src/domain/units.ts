declare const unit: unique symbol

/** A number that knows its unit at compile time and costs nothing at run time. */
export type Quantity<U extends string> = number & { readonly [unit]: U }

export type Metres = Quantity<'m'>
export type SquareMetres = Quantity<'m2'>
export type Degrees = Quantity<'deg'>

/** Says that a bare number is a length in metres. */
export const metres = (value: number): Metres => value as Metres

/** Says that a bare number is an area in square metres. */
export const squareMetres = (value: number): SquareMetres => value as SquareMetres

/** Says that a bare number is an angle in degrees. */
export const degrees = (value: number): Degrees => value as Degrees

/** Adds lengths. Units: metres; an empty list adds up to 0 m. */
export const sumOfMetres = (lengths: Iterable<Metres>): Metres => {
  let total = 0
  for (const length of lengths) total += length
  return metres(total)
}
