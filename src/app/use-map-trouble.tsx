import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from '../i18n/use-translation'
import type { AtlasMapProps } from '../map/view/AtlasMap'
import { Notice } from '../ui/Notice'

type MapTrouble = {
  readonly unsupported: boolean
  readonly notices: ReactNode
  /** What the map is given, to tell of it. */
  readonly reports: Pick<AtlasMapProps, 'onSourceError' | 'onContextLost' | 'onContextRestored' | 'onUnsupported'>
}

/** What the map reports about itself, turned into words: missing layer files, lost graphics context, no WebGL. */
export const useMapTrouble = (): MapTrouble => {
  const { t } = useTranslation('errors')
  const [files, setFiles] = useState<readonly string[]>([])
  const [lost, setLost] = useState(false)
  const [unsupported, setUnsupported] = useState(false)
  const onSourceError = useCallback(
    (file: string) => setFiles((known) => (known.includes(file) ? known : [...known, file])),
    [],
  )
  const onContextLost = useCallback(() => setLost(true), [])
  const onContextRestored = useCallback(() => setLost(false), [])
  const onUnsupported = useCallback(() => setUnsupported(true), [])
  const notices = (
    <>
      {unsupported ? (
        <Notice tone="warning" purpose="no-webgl">
          {t('noWebgl')}
        </Notice>
      ) : null}
      {lost ? (
        <Notice tone="warning" purpose="context-lost">
          {t('contextLost')}
        </Notice>
      ) : null}
      {files.map((file) => (
        <Notice
          key={file}
          tone="error"
          purpose="layer-error"
          onDismiss={() => setFiles((known) => known.filter((each) => each !== file))}
        >
          {t('layer', { file: `geo/${file}` })}
        </Notice>
      ))}
    </>
  )
  return { unsupported, notices, reports: { onSourceError, onContextLost, onContextRestored, onUnsupported } }
}
