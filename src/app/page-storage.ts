/** The browser's storage, or nothing where even asking for it is refused. */
export const pageStorage = (): Storage | undefined => {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
