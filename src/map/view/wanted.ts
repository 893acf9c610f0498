/** Marks moves that somebody asked for; the fitting of the opening view to the screen is none. */
export const WANTED = { wanted: true } as const
