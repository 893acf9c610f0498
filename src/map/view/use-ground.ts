import { useEffect, useState } from 'react'
import { type Ground, ground, NO_GROUND } from './ground'

/** The page's own land and water; empty while on its way. */
export const useGround = (): Ground => {
  const [loaded, setLoaded] = useState(NO_GROUND)
  useEffect(() => {
    let current = true
    ground.then((value) => current && setLoaded(value))
    return () => {
      current = false
    }
  }, [])
  return loaded
}
