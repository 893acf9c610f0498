import type { FeatureCollection, MultiPolygon } from 'geojson'
import { useEffect, useRef, useState } from 'react'
import { alignmentOf, type CorridorVariant, type CorridorVariantId } from '../../domain/corridor/corridor-variant'
import type { Metres } from '../../domain/units'
import { useAtlas } from '../../store/use-atlas'
import { latestOnly } from '../../workers/latest-only'
import { openBuffer } from '../../workers/open-buffer'

type Question = { readonly variant: CorridorVariant; readonly buffer: Metres }

const oracle = () => {
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
 * The ground within the chosen distance of a course, for the map: computed by a worker that starts when the map first
 * shows it. The last geometry stays until the next one is there, so a dragged slider does not flicker.
 */
export const useBufferGeometry = (variant: CorridorVariantId, buffer: Metres): FeatureCollection | null => {
  const visible = useAtlas(({ session }) => session.themes.buffer.visible)
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const course = visible && corridor.status === 'ready' ? corridor.value.variants[variant] : null
  const [geometry, setGeometry] = useState<FeatureCollection | null>(null)
  const service = useRef<ReturnType<typeof oracle>>(null)
  useEffect(() => {
    if (!course) return
    service.current ??= oracle()
    const question = { variant: course, buffer }
    let wanted = true
    service.current?.ask(question).then(
      (latest) => {
        if (!wanted || latest.kind === 'superseded') return
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
      service.current?.close()
      service.current = null
    },
    [],
  )
  return course ? geometry : null
}
