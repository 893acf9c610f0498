/** Long enough for the slowest browser to have begun to read; the address holds the whole file in memory until then. */
const READ_BY_THEN = 10_000

/** Hands a file to the browser, as if a link to it had been followed. */
export const download = (name: string, content: Blob): void => {
  const link = document.createElement('a')
  const address = URL.createObjectURL(content)
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN)
}
