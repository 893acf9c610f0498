import { type ReactNode, useId } from 'react'
import styles from './Part.module.css'

type PartProps = { readonly title: string; readonly purpose?: string; readonly children: ReactNode }

/** A titled part of the card. */
export const Part = ({ title, purpose, children }: PartProps) => {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id} data-part={purpose}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
