/** What came of a question: an answer, or a newer question that made it pointless. */
export type Latest<A> = { readonly kind: 'answer'; readonly answer: A } | { readonly kind: 'superseded' }

type Waiting<Q, A> = {
  readonly question: Q
  readonly settle: (latest: Latest<A>) => void
  readonly fail: (reason: unknown) => void
}

const SUPERSEDED = { kind: 'superseded' } as const

/**
 * Asks one question at a time and, when several come meanwhile, only the newest of them: a slider that is dragged
 * never queues up work nobody waits for.
 */
export const latestOnly = <Q, A>(ask: (question: Q) => Promise<A>): ((question: Q) => Promise<Latest<A>>) => {
  let busy = false
  let waiting: Waiting<Q, A> | null = null

  const run = async ({ question, settle, fail }: Waiting<Q, A>): Promise<void> => {
    busy = true
    try {
      const answer = await ask(question)
      settle(waiting ? SUPERSEDED : { kind: 'answer', answer })
    } catch (reason) {
      fail(reason)
    }
    busy = false
    const next = waiting
    waiting = null
    if (next) void run(next)
  }

  return (question) =>
    new Promise((settle, fail) => {
      const asked = { question, settle, fail }
      if (!busy) {
        void run(asked)
        return
      }
      waiting?.settle(SUPERSEDED)
      waiting = asked
    })
}
