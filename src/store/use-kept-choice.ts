import { useState } from 'react'
import { keepUnsentWords, unsentWords } from './persistence'

const changesOf = <T extends object>(start: T, choice: T): Partial<T> => {
  const before = new Map(Object.entries(start))
  return Object.fromEntries(
    Object.entries(choice).filter(([key, value]) => !Object.is(before.get(key), value)),
  ) as Partial<T>
}

const kept = <T>(field: string, read: (value: unknown) => Partial<T>): Partial<T> => {
  try {
    return read(JSON.parse(unsentWords(field)))
  } catch {
    // nothing kept, or not by this edition
    return {}
  }
}

/**
 * What was chosen in a dialog, as far as it differs from what the dialog starts with: neither a look at the map nor a
 * reload takes it away. `read` takes what is still a choice from what was kept.
 */
export const useKeptChoice = <T extends object>(
  field: string,
  start: T,
  read: (value: unknown) => Partial<T>,
): readonly [choice: T, choose: (choice: T) => void] => {
  const [from] = useState(start)
  const [choice, setChoice] = useState(() => ({ ...start, ...kept(field, read) }))
  const choose = (next: T): void => {
    const changes = changesOf(from, next)
    setChoice(next)
    keepUnsentWords(field, Object.keys(changes).length === 0 ? '' : JSON.stringify(changes))
  }
  return [choice, choose]
}
