import { type ReactNode, useLayoutEffect } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { Comparison } from '../../permalink/comparison'
import { CompareBar } from './CompareBar'
import type { ImageOf } from './ComparedImage'
import { ComparedMaps } from './ComparedMaps'
import styles from './CompareStage.module.css'
import { Differences } from './Differences'
import { useSides } from './use-sides'

type ComparedViewsProps = {
  readonly opened: Comparison
  readonly map: ReactNode
  readonly foot: ReactNode
  readonly image: ImageOf
  /** The comparison as the address should have it. */
  readonly onWrite: (comparison: Comparison) => void
  readonly onLeave: () => void
}

/** Escape leaves; the keys of the page under the stage wait. */
const useStageKeys = (onLeave: () => void): void => {
  // before the first paint: whoever sees the stage can leave it
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // the page's own shortcuts listen on the window, the map and the buttons below this document
      event.stopPropagation()
      // a dialog over the stage closes itself first
      if (event.defaultPrevented || event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      event.preventDefault()
      onLeave()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onLeave])
}

/** Two views with live maps, how they lie to each other, and what they differ in. */
export const ComparedViews = ({ opened, map, foot, image, onWrite, onLeave }: ComparedViewsProps) => {
  const { t } = useTranslation('compare')
  const sides = useSides(opened, onWrite)
  useStageKeys(onLeave)
  const { layout, linked } = sides.comparison
  return (
    <section
      className={styles.stage}
      aria-label={t('title')}
      data-purpose="comparison"
      data-layout={layout}
      data-linked={linked}
    >
      <CompareBar sides={sides} image={image} onLeave={onLeave} />
      <ComparedMaps sides={sides} map={map} foot={foot} />
      <Differences sides={sides} />
    </section>
  )
}
