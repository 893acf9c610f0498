import { useState } from 'react'
import { keepUnsentWords, unsentWords } from './persistence'

/** Words for something that is not made yet, which a reload does not take away; made empty once it is made. */
export const useUnsentWords = (field: string): readonly [words: string, type: (words: string) => void] => {
  const [words, setWords] = useState(() => unsentWords(field))
  const type = (next: string): void => {
    setWords(next)
    keepUnsentWords(field, next)
  }
  return [words, type]
}
