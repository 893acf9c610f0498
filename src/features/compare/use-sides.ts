import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchGeo } from '../../data/fetch-geo'
import type { Comparison } from '../../permalink/comparison'
import type { AtlasStore } from '../../store/create-atlas-store'
import { editSession } from '../../store/edit-session'
import { loadDatasets, neededDatasets } from '../../store/keep-datasets-loaded'
import { keepViewInStep } from '../../store/keep-view-in-step'
import { useAtlasStore } from '../../store/use-atlas'
import { isSamePlace, ownPlace, sideNow, storeOfSide } from './compared-view'

/** Links are written once a map has come to rest, in milliseconds. */
const AT_REST = 300

export type Sides = {
  readonly left: AtlasStore
  readonly right: AtlasStore
  readonly comparison: Comparison
  readonly change: (change: Partial<Comparison>) => void
}

const linkStores = (from: AtlasStore, to: AtlasStore): (() => void) =>
  from.subscribe(({ session: { camera } }, { session: before }) => {
    if (camera !== before.camera) editSession(to, () => ({ camera }))
  })

/** The figures of both sides need what either side needs. */
const shareData = (left: AtlasStore, right: AtlasStore): void => {
  const needed = [...new Set([left, right].flatMap((side) => neededDatasets(side.getState())))]
  for (const side of [left, right]) loadDatasets(side, needed, fetchGeo)
}

/** The two sides of a comparison as stores of their own, and the comparison as the address has it. */
export const useSides = (opened: Comparison, onWrite: (comparison: Comparison) => void): Sides => {
  const page = useAtlasStore()
  const [comparison, setComparison] = useState(opened)
  const held = useRef(opened)
  const [{ left, right }] = useState(() => {
    const left = storeOfSide(page.getState(), opened.left)
    const { camera } = left.getState().session
    return { left, right: storeOfSide(page.getState(), opened.right, opened.linked ? camera : undefined) }
  })
  const change = useCallback(
    (part: Partial<Comparison>) => {
      const before = held.current
      held.current = {
        ...before,
        left: sideNow(left.getState(), before.left),
        // tied, B shows the place of A: its own waits in the link until the maps are set free
        right: sideNow(right.getState(), before.right, before.linked ? ownPlace(before.right) : undefined),
        ...part,
      }
      setComparison(held.current)
      onWrite(held.current)
    },
    [left, right, onWrite],
  )
  useEffect(() => {
    const stops = [left, right].map((side) => keepViewInStep(page, side))
    shareData(left, right)
    return () => {
      for (const stop of stops) stop()
    }
  }, [page, left, right])
  const { linked } = comparison
  useEffect(() => {
    if (!linked) {
      const camera = ownPlace(held.current.right)
      if (!isSamePlace(camera, right.getState().session.camera)) editSession(right, () => ({ camera }))
      return
    }
    editSession(right, () => ({ camera: left.getState().session.camera }))
    const stops = [linkStores(left, right), linkStores(right, left)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [left, right, linked])
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const stops = [left, right].map((side) =>
      side.subscribe(({ session }, { session: before }) => {
        if (session.camera === before.camera && session.selection === before.selection) return
        clearTimeout(rest)
        rest = setTimeout(() => change({}), AT_REST)
      }),
    )
    return () => {
      clearTimeout(rest)
      for (const stop of stops) stop()
    }
  }, [left, right, change])
  return { left, right, comparison, change }
}
