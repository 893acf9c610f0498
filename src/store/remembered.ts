/** Gives the same answer, by reference, for as long as every argument is the same reference. */
export const remembered = <A extends readonly unknown[], R>(compute: (...args: A) => R): ((...args: A) => R) => {
  let last: { readonly args: A; readonly answer: R } | null = null
  return (...args) => {
    if (last && last.args.length === args.length && args.every((arg, at) => Object.is(arg, last?.args[at]))) {
      return last.answer
    }
    const answer = compute(...args)
    last = { args, answer }
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
