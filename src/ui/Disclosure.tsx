import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly purpose?: string
  /** For content that is too heavy to keep ready while closed. */
  readonly onToggle?: (open: boolean) => void
}

/** A native disclosure: works by keyboard, in print and for screen readers without any script. */
export const Disclosure = ({ summary, children, purpose, onToggle }: DisclosureProps) => (
  <details
    className={styles.disclosure}
    data-purpose={purpose}
    onToggle={(event) => onToggle?.(event.currentTarget.open)}
  >
    <summary>{summary}</summary>
    <div className={styles.body}>{children}</div>
  </details>
)
