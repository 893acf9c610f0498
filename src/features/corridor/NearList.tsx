import { Children, type ReactNode, useId } from 'react'
import styles from './NearList.module.css'

type NearListProps = {
  readonly title: string
  readonly purpose: string
  readonly empty: string
  readonly children: ReactNode
}

/** A list in the order of travel, or a sentence that says why it is empty. */
export const NearList = ({ title, purpose, empty, children }: NearListProps) => {
  const id = useId()
  return (
    <>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      {Children.count(children) === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ol className={styles.list} aria-labelledby={id} data-purpose={purpose}>
          {children}
        </ol>
      )}
    </>
  )
}
