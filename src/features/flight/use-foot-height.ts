import { type RefObject, useEffect } from 'react'

/** Tells the bar how high the line with status, scale and sources is: it takes as many lines as it needs. */
export const useFootHeight = (bar: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const foot = document.querySelector('#map > footer')
    // where the page is not laid out there is nothing to stand above
    if (!foot || typeof ResizeObserver === 'undefined') return undefined
    const watch = new ResizeObserver(() => {
      bar.current?.style.setProperty('--foot', `${Math.ceil(foot.getBoundingClientRect().height)}px`)
    })
    watch.observe(foot)
    return () => watch.disconnect()
  }, [bar])
}
