/** The exact value of the one quantity of that name on the page. */
export const quantity = (name: string): number => {
  const found = document.querySelectorAll<HTMLDataElement>(`data[data-quantity="${name}"]`)
  const [only] = found
  if (!only || found.length !== 1) throw new Error(`${found.length} quantities are called ${name}`)
  return Number(only.value)
}
