import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { linkCameras } from '../../map/view/link-cameras'
import type { AtlasStore } from '../../store/create-atlas-store'
import { AtlasProvider } from '../../store/use-atlas'
import styles from './CompareStage.module.css'
import { SwipeHandle } from './SwipeHandle'
import { useNames } from './use-names'
import type { Sides } from './use-sides'

type SideMapProps = {
  readonly side: 'left' | 'right'
  readonly name: string
  readonly view: AtlasStore
  readonly map: ReactNode
  readonly box: Ref<HTMLElement>
  readonly from: number | null
}

const SideMap = ({ side, name, view, map, box, from }: SideMapProps) => {
  const { t } = useTranslation('compare')
  const label = t(`side.${side}`, { name })
  return (
    <section
      ref={box}
      className={styles.side}
      data-side={side}
      aria-label={label}
      // what is clipped takes no pointer either: each map is moved where it is seen
      style={from === null ? {} : { clipPath: `inset(0 0 0 ${(from * 100).toFixed(2)}%)` }}
    >
      <AtlasProvider store={view}>{map}</AtlasProvider>
      <p className={styles.name} data-purpose={`compare-name-${side}`}>
        {/* the mark stays whole: only the name gives way where there is no room for both */}
        <bdi>{t(`side.${side}`, { name: '' })}</bdi>
        <bdi className={styles.title}>{name}</bdi>
      </p>
    </section>
  )
}

type ComparedMapsProps = { readonly sides: Sides; readonly map: ReactNode; readonly foot: ReactNode }

/** The two maps: the right one over the left one as far as the handle, or each beside the other. */
export const ComparedMaps = ({ sides: { left, right, comparison, change }, map, foot }: ComparedMapsProps) => {
  const leftBox = useRef<HTMLElement>(null)
  const rightBox = useRef<HTMLElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { linked, layout } = comparison
  const names = useNames(comparison)
  const [at, setAt] = useState(comparison.at)
  useEffect(() => {
    if (linked && leftBox.current && rightBox.current) return linkCameras([leftBox.current, rightBox.current])
    return undefined
  }, [linked])
  const swipes = layout === 'swipe'
  return (
    <div className={styles.maps}>
      {/* A stands to the left in every language: the maps have no reading direction */}
      <div ref={frame} dir="ltr" className={styles.frame} data-layout={layout}>
        <SideMap side="left" name={names.left} view={left} map={map} box={leftBox} from={null} />
        <SideMap side="right" name={names.right} view={right} map={map} box={rightBox} from={swipes ? at : null} />
        {swipes ? <SwipeHandle at={at} frame={frame} onMove={setAt} onRest={(rest) => change({ at: rest })} /> : null}
      </div>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  )
}
