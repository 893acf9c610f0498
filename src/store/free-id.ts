/** The id itself where it is free, else the first of `id-2`, `id-3` … that is. */
export const freeId = (id: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(id)) return id
  let at = 2
  while (taken.has(`${id}-${at}`)) at += 1
  return `${id}-${at}`
}
