/** Words of the layers part of the atlas. */
export const layers = {} as const
