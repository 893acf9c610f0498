import { useEffect, useRef } from 'react'
import { subscribeViewport } from '../../map/viewport'
import styles from './FlightBar.module.css'

/** Where the camera looks: the place on the course, in the middle of what the map shows, heading up. */
export const FlightPuck = ({ shown }: { readonly shown: boolean }) => {
  const puck = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const place = (): void => {
      const { middleX, middleY } = document.querySelector<HTMLElement>('#map [data-purpose="map"]')?.dataset ?? {}
      if (!puck.current || !middleX || !middleY) return
      puck.current.style.setProperty('translate', `${middleX}px ${middleY}px`)
      puck.current.dataset.placed = 'true'
    }
    place()
    return subscribeViewport(place)
  }, [])
  return (
    <svg ref={puck} className={styles.puck} data-shown={shown} viewBox="-16 -16 32 32" aria-hidden="true">
      <path d="M0 -13 L10 11 L0 6 L-10 11 Z" />
    </svg>
  )
}
