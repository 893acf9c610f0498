import type { FeatureCollection, MultiPolygon } from 'geojson'
import { useEffect, useRef, useState } from 'react'
import { alignmentOf, type CorridorVariant } from '../../domain/corridor/corridor-variant'
import type { Metres } from '../../domain/units'
import { chosenVariant, courseOf } from '../../store/selectors/corridor-courses'
import { useAtlas } from '../../store/use-atlas'
import { latestOnly } from '../../workers/latest-only'

type Question = { readonly variant: CorridorVariant; readonly buffer: Metres }

const oracle = async () => {
  // fetched when the ring is first shown, which most first visits never do
  const { openBuffer } = await import('../../workers/open-buffer')
  const worker = openBuffer()
  if (!worker) return null
  const ask = latestOnly(({ variant, buffer }: Question) => worker.bufferOf(alignmentOf(variant), buffer))
  return { ask, close: worker.close }
}

const collectionOf = (geometry: MultiPolygon, { variant, buffer }: Question): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { variant: variant.id, buffer }, geometry }],
})

/**
 * The ground within the chosen distance of the chosen course, for the map: computed by a worker that starts when the map first
 * shows it. The last geometry stays until the next one is there, so a dragged slider does not flicker.
 */
export const useBufferGeometry = (buffer: Metres): FeatureCollection | null => {
  const visible = useAtlas(({ session }) => session.themes.buffer.visible)
  const chosen = useAtlas((state) => courseOf(state, chosenVariant(state)))
  const course = visible ? chosen : null
  const [geometry, setGeometry] = useState<FeatureCollection | null>(null)
  const service = useRef<ReturnType<typeof oracle> | null>(null)
  useEffect(() => {
    if (!course) return
    service.current ??= oracle()
    const question = { variant: course, buffer }
    let wanted = true
    service.current
      .then((started) => started?.ask(question))
      .then(
        (latest) => {
          if (!wanted || !latest || latest.kind === 'superseded') return
          setGeometry(latest.answer && collectionOf(latest.answer, question))
        },
        // Without the geometry the map shows no ring; the counts beside it do not depend on it.
        () => wanted && setGeometry(null),
      )
    return () => {
      wanted = false
    }
  }, [course, buffer])
  useEffect(
    () => () => {
      service.current?.then((started) => started?.close()).catch(() => undefined)
      service.current = null
    },
    [],
  )
  return course ? geometry : null
}
