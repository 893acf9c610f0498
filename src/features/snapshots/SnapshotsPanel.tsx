import { useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { CompareChoice } from './CompareChoice'
import { SavedView } from './SavedView'
import { SaveView } from './SaveView'
import styles from './Snapshots.module.css'

/** The reader's saved views: to save, open, put in order, send and compare. */
export const SnapshotsPanel = () => {
  const { t } = useTranslation('snapshots')
  const snapshots = useAtlas(({ document }) => document.snapshots)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <div className={styles.panel}>
      <h2 ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <SaveView onSaid={setSaid} />
      <p role="status" className={styles.said} data-purpose="snapshots-status">
        {said}
      </p>
      {snapshots.length === 0 ? (
        <p className={styles.hint}>{t('empty')}</p>
      ) : (
        <ol className={styles.list} data-purpose="snapshots">
          {snapshots.map((snapshot, index) => (
            <SavedView
              key={snapshot.id}
              snapshot={snapshot}
              isFirst={index === 0}
              isLast={index === snapshots.length - 1}
              onSaid={setSaid}
              onGone={() => heading.current?.focus()}
            />
          ))}
        </ol>
      )}
      <CompareChoice snapshots={snapshots} />
      <p className={styles.hint}>{t('kept')}</p>
    </div>
  )
}
