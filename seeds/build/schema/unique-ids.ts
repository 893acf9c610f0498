import * as v from 'valibot'

/** Every row of a table has an id of its own. */
export const uniqueIds = <T extends { readonly id: string }>() =>
  v.check<T[], string>((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'an id stands twice')
