import { useEffect, useState } from 'react'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { ImportedLine } from '../../domain/imported/lines-of'
import { importDeskOf } from '../../store/import-desk'
import { isHeld } from '../../store/import-desk-state'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { useImportDesk } from '../../store/use-import-desk'

/** The lines of one imported layer; `more` if not all of them are offered. */
export type LayerLines = {
  readonly layer: ImportedLayer
  readonly lines: readonly ImportedLine[]
  readonly more: boolean
}

const NONE: readonly LayerLines[] = []

/** The lines of imported layers that may stand for a leg, asked of the workers that hold them. */
export const useImportedLines = (): readonly LayerLines[] => {
  const store = useAtlasStore()
  const layers = useAtlas(({ document }) => document.layers)
  const held = useImportDesk((desk) => desk.held)
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    let wanted = true
    const asked = layers
      .filter(({ id, geometries }) => geometries.includes('line') && isHeld(held[id]))
      .map(async (layer): Promise<LayerLines | null> => {
        const answer = await importDeskOf(store).workers.get(layer.id)?.service.lines(layer.style.labelField)
        return answer ? { layer, ...answer } : null
      })
    // a layer whose worker is gone offers nothing
    Promise.allSettled(asked).then((answers) => {
      if (!wanted) return
      const lines = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []))
      setFound(lines.length > 0 ? lines : NONE)
    })
    return () => {
      wanted = false
    }
  }, [store, layers, held])
  return found
}
