import type { ReactNode, Ref } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { AtlasStore } from '../../store/create-atlas-store'
import { AtlasProvider } from '../../store/use-atlas'
import styles from './StageMapBox.module.css'

type StageMapBoxProps = {
  readonly view: AtlasStore
  readonly map: ReactNode
  /** Sources and boundary note of what the map shows. */
  readonly foot: ReactNode
  readonly box: Ref<HTMLDivElement>
  /** The pointer has let go of the map. */
  readonly onRelease?: () => void
}

/** The map of a telling, on a store of its own. */
export const StageMapBox = ({ view, map, foot, box, onRelease }: StageMapBoxProps) => {
  const { t } = useTranslation('story')
  return (
    <section ref={box} className={styles.map} aria-label={t('map')} data-purpose="story-map" onPointerUp={onRelease}>
      <AtlasProvider store={view}>{map}</AtlasProvider>
      <footer className={styles.foot}>{foot}</footer>
    </section>
  )
}
