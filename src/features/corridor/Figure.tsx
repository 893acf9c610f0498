import type { ReactNode } from 'react'
import styles from './Figure.module.css'

type FigureProps = { readonly label: ReactNode; readonly children: ReactNode }

/** One labelled figure of a cell: the label small above, the figure below. */
export const Figure = ({ label, children }: FigureProps) => (
  <div className={styles.figure}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
