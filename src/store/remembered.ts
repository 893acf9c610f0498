/** The page, two sides of a comparison and a chapter may each ask about a state of their own. */
const KEPT = 4

type Answered<A, R> = { readonly args: A; readonly answer: R }

/** Gives the same answer, by reference, for the same references, of which it keeps the last few. */
export const remembered = <A extends readonly unknown[], R>(compute: (...args: A) => R): ((...args: A) => R) => {
  let kept: readonly Answered<A, R>[] = []
  return (...args) => {
    const known = kept.find(
      (last) => last.args.length === args.length && args.every((arg, at) => Object.is(arg, last.args[at])),
    )
    if (known) return known.answer
    const answer = compute(...args)
    kept = [{ args, answer }, ...kept].slice(0, KEPT)
    return answer
  }
}

/** Gives one answer per object, and forgets it with the object. */
export const rememberedPer = <T extends object, R>(compute: (subject: T) => R): ((subject: T) => R) => {
  const answers = new WeakMap<T, { readonly answer: R }>()
  return (subject) => {
    const known = answers.get(subject)
    if (known) return known.answer
    const answer = compute(subject)
    answers.set(subject, { answer })
    return answer
  }
}
