/** Words of the claims part of the atlas. */
export const claims = {} as const
