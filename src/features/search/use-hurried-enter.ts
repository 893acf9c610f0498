import { useEffect, useState } from 'react'

/** Keeps an Enter that came before there was an answer, and acts on it when the answer to that text is there. */
export const useHurriedEnter = (text: string, answered: boolean, act: () => void): (() => void) => {
  const [hurried, setHurried] = useState<string | null>(null)
  useEffect(() => {
    if (hurried === null || !answered) return
    setHurried(null)
    if (hurried === text) act()
  })
  return () => {
    if (!answered && text.trim() !== '') setHurried(text)
  }
}
