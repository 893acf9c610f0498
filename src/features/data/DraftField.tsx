import { type ComponentProps, useEffect, useRef, useState } from 'react'
import styles from './LayerSettings.module.css'

type DraftFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly label: string
  readonly value: string
  /** Called once, with what is finally wanted: a drag or a word is one edit, not twenty. */
  readonly onDone: (value: string) => void
}

/** A labelled input that keeps a draft while it is dragged or typed in, and says what came of it when that ends. */
export const DraftField = ({ label, value, onDone, ...rest }: DraftFieldProps) => {
  const [draft, setDraft] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  }, [onDone])
  useEffect(() => {
    const element = input.current
    // the platform's `change` comes at the end of a drag, on Enter and on leaving; React's comes at every step
    const onChange = () => {
      if (element) done.current(element.value)
      setDraft(null)
    }
    element?.addEventListener('change', onChange)
    return () => element?.removeEventListener('change', onChange)
  }, [])
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input ref={input} value={draft ?? value} onChange={(event) => setDraft(event.target.value)} {...rest} />
    </label>
  )
}
