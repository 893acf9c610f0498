import { useEffect, useRef } from 'react'
import styles from './Print.module.css'

/** The map of a chapter on paper; on screen the map beside the text has its place. */
export const Still = ({ canvas }: { readonly canvas: HTMLCanvasElement }) => {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => frame.current?.replaceChildren(canvas), [canvas])
  return <figure ref={frame} className={styles.still} data-purpose="story-still" dir="ltr" />
}
