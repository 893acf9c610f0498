import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** A list of terms and what is known about them. */
export const Facts = ({ children }: { readonly children: ReactNode }) => <dl className={styles.facts}>{children}</dl>

/** One line of the list; what is unknown says so instead of leaving the line out. */
export const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
