/**
 * Gets the bytes of a typeface of the atlas by its address.
 *
 * Errors: null when there is no answer, or not that file.
 */
export const fetchFace = async (address: string): Promise<Uint8Array | null> => {
  try {
    const answer = await fetch(address)
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null
  } catch {
    return null
  }
}
