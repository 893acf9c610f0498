import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchGeo } from '../../data/fetch-geo'
import type { Comparison } from '../../permalink/comparison'
import type { AtlasStore } from '../../store/create-atlas-store'
import { editSession } from '../../store/edit-session'
import { loadDatasets, neededDatasets } from '../../store/keep-datasets-loaded'
import { keepViewInStep } from '../../store/keep-view-in-step'
import { useAtlasStore } from '../../store/use-atlas'
import { sideNow, storeOfSide } from './compared-view'

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
      held.current = { ...held.current, ...part }
      setComparison(held.current)
      onWrite(held.current)
    },
    [onWrite],
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
    if (!linked) return
    editSession(right, () => ({ camera: left.getState().session.camera }))
    const stops = [linkStores(left, right), linkStores(right, left)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [left, right, linked])
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const write = (): void =>
      change({
        left: sideNow(left.getState(), held.current.left),
        right: sideNow(right.getState(), held.current.right),
      })
    const stops = [left, right].map((side) =>
      side.subscribe(({ session }, { session: before }) => {
        if (session.camera === before.camera && session.selection === before.selection) return
        clearTimeout(rest)
        rest = setTimeout(write, AT_REST)
      }),
    )
    return () => {
      clearTimeout(rest)
      for (const stop of stops) stop()
    }
  }, [left, right, change])
  return { left, right, comparison, change }
}
