import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = { readonly summary: ReactNode; readonly children: ReactNode; readonly purpose?: string }

/** A native disclosure: works by keyboard, in print and for screen readers without any script. */
export const Disclosure = ({ summary, children, purpose }: DisclosureProps) => (
  <details className={styles.disclosure} data-purpose={purpose}>
    <summary>{summary}</summary>
    <div className={styles.body}>{children}</div>
  </details>
)
