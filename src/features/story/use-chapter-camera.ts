import { type RefObject, useEffect, useRef } from 'react'
import type { Chapter, Story } from '../../domain/story/story'
import type { CameraPath } from '../../map/camera-path'
import type { Camera } from '../../permalink/snapshot'
import type { AtlasStore } from '../../store/create-atlas-store'
import { editSession } from '../../store/edit-session'
import { setCamera } from '../../store/view-commands'
import { cameraOf } from './chapter-view'
import { fittedCamera } from './fitted-camera'
import { moveTo, pathToChapter } from './path-to-chapter'

const prefersReducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves the camera frame by frame until it has arrived or a hand takes the map. Gives the way to stop. */
const travel = (view: AtlasStore, path: CameraPath, arrive: () => void, box: HTMLElement): (() => void) => {
  const began = performance.now()
  const hand = new AbortController()
  let frame = 0
  const stop = (): void => {
    cancelAnimationFrame(frame)
    hand.abort()
  }
  const step = (now: number): void => {
    const share = Math.max(0, now - began) / path.duration
    if (share >= 1) {
      stop()
      arrive()
    } else {
      setCamera(view, path.at(share))
      frame = requestAnimationFrame(step)
    }
  }
  frame = requestAnimationFrame(step)
  for (const touch of ['pointerdown', 'wheel', 'keydown'] as const)
    box.addEventListener(touch, stop, { signal: hand.signal, passive: true })
  return stop
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({ width: clientWidth, height: clientHeight })

/** The strip of sources and the boundary note lies on the map. */
const footOf = (map: HTMLElement): number => map.querySelector('footer')?.clientHeight ?? 0

const isNear = (a: Camera, b: Camera): boolean =>
  (['lon', 'lat', 'zoom', 'bearing', 'pitch'] as const).every((key) => Math.abs(a[key] - b[key]) < 0.01)

/** A map that becomes another size, as with the full screen, shows its chapter in that: unless a hand has moved it. */
const useFitAgain = (view: AtlasStore, chapter: Chapter | undefined, box: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const { current: map } = box
    const wanted = chapter && cameraOf(chapter)
    if (!map || !wanted) return
    let before = sizeOf(map)
    let foot = footOf(map)
    const watch = new ResizeObserver(() => {
      const stands = view.getState().session.camera
      const isThere = stands !== null && isNear(stands, fittedCamera(wanted, before, foot))
      before = sizeOf(map)
      foot = footOf(map)
      if (isThere) setCamera(view, fittedCamera(wanted, before, foot))
    })
    watch.observe(map)
    return () => watch.disconnect()
  }, [view, chapter, box])

/** Takes the map of a telling from chapter to chapter; `box` is the element it fills. */
export const useChapterCamera = (
  view: AtlasStore,
  story: Story,
  number: number,
  box: RefObject<HTMLElement | null>,
): void => {
  const before = useRef<number | null>(null)
  useEffect(() => {
    const { current: map } = box
    const chapter = story.chapters[number - 1]
    if (!map || !chapter) return
    const size = sizeOf(map)
    const wanted = cameraOf(chapter)
    const to = fittedCamera(wanted, size, footOf(map))
    // the opening view is none of a link's: the map fits it to its own size, again whenever that changes
    const arrive = (): void => (wanted ? setCamera(view, to) : editSession(view, () => ({ camera: null })))
    const isFirst = before.current === null
    const move = moveTo(story.chapters, before.current ?? number, number)
    before.current = number
    const from = view.getState().session.camera ?? fittedCamera(null, size)
    const path = isFirst || prefersReducedMotion() ? null : pathToChapter({ move, from, to, size }, view.getState())
    if (path) return travel(view, path, arrive, map)
    arrive()
  }, [view, story, number, box])
  useFitAgain(view, story.chapters[number - 1], box)
}
