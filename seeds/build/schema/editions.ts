import * as v from 'valibot'

/** What there was in each edition of the data, oldest first: what a link of years ago is compared with. */
export const Editions = v.array(
  v.strictObject({
    edition: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    made: v.pipe(v.string(), v.isoDate()),
    files: v.array(
      v.strictObject({
        id: v.string(),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
        count: v.nullable(v.pipe(v.number(), v.integer())),
      }),
    ),
  }),
)
