import { Activity, type ReactNode, useState } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly purpose?: string
  /** For content that changes with every figure: while closed it follows when the page has nothing better to do. */
  readonly deferred?: boolean
  /** For content that is too heavy to keep ready while closed. */
  readonly onToggle?: (open: boolean) => void
}

/** A native disclosure: works by keyboard, in print and for screen readers without any script. */
export const Disclosure = ({ summary, children, purpose, deferred = false, onToggle }: DisclosureProps) => {
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.disclosure}
      data-purpose={purpose}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        onToggle?.(currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      <div className={styles.body}>
        {deferred ? <Activity mode={open ? 'visible' : 'hidden'}>{children}</Activity> : children}
      </div>
    </details>
  )
}
