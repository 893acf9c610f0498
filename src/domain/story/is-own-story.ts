/**
 * Whether a story of this id is one that a reader wrote, which no other browser has of itself.
 *
 * Errors: none; false for any text that names no such story.
 */
export const isOwnStory = (id: string): boolean => /^own-[\w-]{1,60}$/.test(id)
