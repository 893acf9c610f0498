/**
 * Marks a branch the compiler knows to be unreachable.
 *
 * Errors: throws if it is reached all the same: that is our own mistake, not bad input.
 */
export const assertNever = (impossible: never): never => {
  throw new Error(`Unreachable: ${JSON.stringify(impossible)}`)
}
