import { useEffect, useState } from 'react'
import { fetchGeo } from '../../data/fetch-geo'
import { useBufferGeometry } from '../../features/corridor/use-buffer-geometry'
import { useMapTexts } from '../../i18n/use-map-texts'
import { useTranslation } from '../../i18n/use-translation'
import type { Padding } from '../../map/opening-view'
import { keepDatasetsLoaded } from '../../store/keep-datasets-loaded'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Notice } from '../../ui/Notice'
import { LateMap } from '../LateMap'
import { StageScale } from './StageScale'

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
const ignore = (): void => undefined

/** A map of the store above it (a view's own, see `viewState`); fills its positioned parent. */
export const StageMap = ({ padding = NO_PADDING }: { readonly padding?: Padding }) => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const texts = useMapTexts()
  const buffer = useAtlas(({ session }) => session.buffer)
  const bufferGeometry = useBufferGeometry(buffer)
  const [unsupported, setUnsupported] = useState<string | null>(null)
  useEffect(() => keepDatasetsLoaded(store, fetchGeo), [store])
  if (unsupported) return <Notice tone="error">{unsupported}</Notice>
  return (
    <>
      <LateMap
        waiting={<p>{t('mapLoading')}</p>}
        texts={texts}
        padding={padding}
        bufferGeometry={bufferGeometry}
        onSourceError={ignore}
        onContextLost={ignore}
        onContextRestored={ignore}
        onUnsupported={setUnsupported}
      />
      <StageScale />
    </>
  )
}
