import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

type DialogProps = {
  readonly title: string
  /** `data-purpose` of the dialog. */
  readonly purpose: string
  /** Called however it was closed: by its buttons, Escape or the browser. */
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

/** A modal dialog, open while it is mounted; the focus goes back to where it came from. */
export const Dialog = ({ title, purpose, onClose, children, wide = false }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // before the first paint: until it is open its text stands in the page, but no key closes it
  useLayoutEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-purpose={purpose}
      data-wide={wide}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  )
}
