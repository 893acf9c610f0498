import { type ReactNode, useId } from 'react'
import styles from './Switch.module.css'

type SwitchProps = {
  readonly purpose: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** What it does, read out with its name. */
  readonly how: string
  /** Its name. */
  readonly children: ReactNode
}

/** Something that is on or off, with a sentence under it. */
export const Switch = ({ purpose, on, onChange, how, children }: SwitchProps) => {
  const id = useId()
  return (
    <>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          data-purpose={purpose}
          aria-describedby={id}
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
        />
        {children}
      </label>
      <p id={id} className={styles.how}>
        {how}
      </p>
    </>
  )
}
