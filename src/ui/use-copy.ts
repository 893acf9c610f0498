import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Copies a text. Where the browser refuses its clipboard, the field that shows the text takes the keyboard with all of
 * it selected: the keys for copying do the rest.
 */
export const useCopy = <Field extends HTMLInputElement | HTMLTextAreaElement>() => {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null)
  const field = useRef<Field>(null)
  const copy = async (text: string): Promise<void> => {
    let copied = true
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      copied = false
    }
    // the field may be there only from now on
    flushSync(() => setOutcome({ of: text, copied }))
    if (copied) return
    field.current?.focus()
    field.current?.select()
  }
  return { outcome, copy, field }
}
