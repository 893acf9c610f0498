import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { colourOfNext } from '../../../domain/imported/default-style'
import { importDeskOf } from '../../../store/import-desk'
import type { PendingImport } from '../../../store/import-desk-state'
import { isHeld } from '../../../store/import-desk-state'
import { useAtlas, useAtlasStore } from '../../../store/use-atlas'
import { useImportDesk } from '../../../store/use-import-desk'
import { type ImportedLook, lookOf, previewLook } from '../../style/imported'
import { setGuestPicker } from '../guest-picker'
import { pickImported } from './pick-imported'
import { serveImportedTiles } from './serve-tiles'
import { syncImported } from './sync-layers'
import { syncPreviewBox } from './sync-preview-box'

const previewsOf = (pending: readonly PendingImport[]) =>
  pending.flatMap(({ id, stage }) => (stage.kind === 'preview' ? [{ id, preview: stage.preview }] : []))

/** What is drawn: layers whose features are at hand, with the previews above them. */
const useLooks = (): readonly ImportedLook[] => {
  const layers = useAtlas(({ document }) => document.layers)
  const held = useImportDesk((desk) => desk.held)
  const pending = useImportDesk((desk) => desk.pending)
  return useMemo(
    () => [
      ...layers.filter(({ id }) => isHeld(held[id])).map(lookOf),
      ...previewsOf(pending).map(({ id, preview }) => previewLook(id, colourOfNext(layers.length), preview)),
    ],
    [layers, held, pending],
  )
}

/** Imported layers on the map: they come and go, so they stand outside the catalogue. */
const ImportedLayers = ({ map }: { readonly map: MapLibreMap }) => {
  const store = useAtlasStore()
  const language = useAtlas(({ session }) => session.language)
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  const pending = useImportDesk((desk) => desk.pending)
  const looks = useLooks()
  useEffect(() => serveImportedTiles(importDeskOf(store)), [store])
  useEffect(() => setGuestPicker(pickImported), [])
  useEffect(() => syncImported(map, looks, { language, colourTheme }), [map, looks, language, colourTheme])
  useEffect(() => {
    syncPreviewBox(
      map,
      previewsOf(pending).flatMap(({ preview }) => (preview.bbox ? [preview.bbox] : [])),
    )
  }, [map, pending])
  return null
}

export default ImportedLayers
