import { type ComponentProps, useEffect, useRef } from 'react'
import { useDraft } from '../../store/use-draft'
import styles from './LayerSettings.module.css'

type DraftFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly label: string
  readonly value: string
  /** A drag or a word is one edit, not twenty. */
  readonly onDone: (value: string) => void
}

/**
 * A labelled input that holds a draft while it is dragged, and says what came of it when that ends. Words are kept while
 * they are typed, too, as the same edit.
 */
export const DraftField = ({ label, value, onDone, ...rest }: DraftFieldProps) => {
  const { words, type, finish } = useDraft(value, onDone, () => rest.type === 'text')
  const input = useRef<HTMLInputElement>(null)
  const done = useRef(finish)
  useEffect(() => {
    done.current = finish
  })
  useEffect(() => {
    const element = input.current
    // the platform's `change` comes at the end of a drag, on Enter and on leaving; React's comes at every step
    const onChange = () => done.current()
    element?.addEventListener('change', onChange)
    return () => element?.removeEventListener('change', onChange)
  }, [])
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input ref={input} value={words} onChange={(event) => type(event.target.value)} {...rest} />
    </label>
  )
}
