import { useEffect, useState } from 'react'

const TYPING = 'input, textarea, select, [contenteditable]'
/** GeoJSON, KML or well-known text; anything else on the clipboard is none of our business. */
const MAP_TEXT =
  /^\s*([{[]|<\?xml|<kml|<gpx|(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(ZM?|M)?\s*(\(|EMPTY\b))/i

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

type Gestures = { readonly onFiles: (files: readonly File[]) => void; readonly onText: (text: string) => void }

/** Files dropped anywhere and map text pasted outside of a field; true while files hover over the page. */
export const useImportGestures = ({ onFiles, onText }: Gestures): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (target instanceof Element && target.matches(TYPING)) return
      const files = [...(clipboardData?.files ?? [])]
      const text = clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) onFiles(files)
      else if (MAP_TEXT.test(text)) onText(text)
    }
    window.addEventListener('dragover', onDragOver, { signal })
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setOver(false), { signal })
    window.addEventListener('drop', onDrop, { signal })
    window.addEventListener('paste', onPaste, { signal })
    return () => controller.abort()
  }, [onFiles, onText])
  return over
}
