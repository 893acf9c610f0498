import './highlights.css'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Selection } from '../../../permalink/snapshot'
import { useAtlas } from '../../../store/use-atlas'
import { SOURCE_OF_KIND } from '../picking'
import { namedPlaces } from './named-places'

type NameProps = { readonly map: MapLibreMap; readonly lon: number; readonly lat: number; readonly words: string }

const Name = ({ map, lon, lat, words }: NameProps) => {
  const label = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const follow = (): void => {
      const { x, y } = map.project([lon, lat])
      label.current?.style.setProperty('translate', `${x}px ${y}px`)
    }
    follow()
    map.on('move', follow)
    map.on('resize', follow)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
    }
  }, [map, lon, lat])
  return (
    <p ref={label} className="atlas-map__named">
      <span>{words}</span>
    </p>
  )
}

/** They stand out as selected ones do. */
const useMarked = (map: MapLibreMap, highlights: readonly Selection[]): void => {
  useEffect(() => {
    const features = highlights.map(({ kind, id }) => ({ source: SOURCE_OF_KIND[kind], id }))
    const mark = (selected: boolean): void => {
      for (const feature of features)
        if (map.style && map.getSource(feature.source)) map.setFeatureState(feature, { selected })
    }
    mark(true)
    return () => mark(false)
  }, [map, highlights])
}

/** What the words of a chapter name beside its selection: marked as if selected, places with their names. */
const HighlightsOnMap = ({ map }: { readonly map: MapLibreMap }) => {
  const highlights = useAtlas(({ session }) => session.highlights)
  const language = useAtlas(({ session }) => session.language)
  const datasets = useAtlas((state) => state.datasets)
  useMarked(map, highlights)
  return (
    // the words beside the map name all of this
    <div aria-hidden="true">
      {namedPlaces(datasets, highlights, language).map(({ key, words, position: [lon, lat] }) => (
        <Name key={key} map={map} lon={lon} lat={lat} words={words} />
      ))}
    </div>
  )
}

export default HighlightsOnMap
