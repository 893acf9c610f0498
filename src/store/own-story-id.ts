import { isOwnStory } from '../domain/story/is-own-story'

/** Thirteen letters and digits: 64 random bits, which no two readers share. */
const randomName = (): string => {
  const [bits = 0n] = crypto.getRandomValues(new BigUint64Array(1))
  return bits.toString(36).padStart(13, '0')
}

/**
 * The id a story wants where that is free and an own one, else a new one. A link names a story by it, in browsers that
 * hold stories of other readers: it must not come up twice in the world.
 */
export const ownStoryId = (wanted: string, taken: ReadonlySet<string>, newName: () => string = randomName): string => {
  let id = wanted
  while (!isOwnStory(id) || taken.has(id)) id = `own-${newName()}`
  return id
}
