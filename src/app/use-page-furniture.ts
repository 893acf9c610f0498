import { useEffect, useMemo } from 'react'
import { LegendSwatch } from '../features/layers/LegendSwatch'
import type { PageFurniture } from '../features/page/page-furniture'
import { groundAtHand, holdGround } from '../features/picture/ground-at-hand'
import { legendRows } from '../features/picture/legend-rows'
import { pictureCamera, scaleOfPicture } from '../features/picture/picture-camera'
import { sourcesOf } from '../features/picture/picture-sources'
import { screenNow, usePictureLink } from '../features/picture/use-page-source'
import { usePictureWords } from '../features/picture/use-picture-words'
import type { AtlasState } from '../store/state'

const known = ({ datasets: { manifest } }: AtlasState) => (manifest.status === 'ready' ? manifest.value : null)

/** What a printed page has in common with an image: the same legend, sources, words and camera. */
export const usePageFurniture = (): PageFurniture => {
  const words = usePictureWords()
  const {
    link,
    left: { printed },
  } = usePictureLink()
  useEffect(() => {
    void holdGround()
  }, [])
  return useMemo(
    () => ({
      legend: (state, camera, sides) =>
        legendRows(state, { camera, sides, ground: groundAtHand() }).map((row) => ({
          id: row.id,
          label: words.legendRow(row),
          swatch: row.swatch,
        })),
      Swatch: LegendSwatch,
      sources: (state) => {
        const manifest = known(state)
        return manifest ? words.sources(sourcesOf(state, manifest).join(' · ')) : words.sourcesUnknown
      },
      boundary: words.boundary,
      made: (state, date) => words.made(date, known(state)?.edition ?? null),
      link,
      left: printed,
      north: words.north,
      bearing: words.bearing,
      fitted: (camera, frame) => pictureCamera(camera, screenNow(camera?.pitch ?? 0), frame),
      scaleBar: scaleOfPicture,
      texts: words.map,
    }),
    [words, link, printed],
  )
}
