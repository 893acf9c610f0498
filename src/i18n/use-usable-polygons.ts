import { useMemo } from 'react'
import type { InputKind } from '../domain/coverage/coverage-input'
import type { ImportedLayer } from '../domain/imported/imported-layer'
import { useAtlas } from '../store/use-atlas'
import { useTranslation } from './use-translation'

/** A drawing or an imported layer that has areas. */
export type UsablePolygons = {
  readonly kind: InputKind
  readonly id: string
  readonly name: string
  readonly layer: ImportedLayer | null
}

/** Everything of the user's own that has areas, drawings first; an area without a name goes by its number. */
export const useUsablePolygons = (): readonly UsablePolygons[] => {
  const { t } = useTranslation('cover')
  const drawings = useAtlas(({ document }) => document.drawings)
  const layers = useAtlas(({ document }) => document.layers)
  return useMemo(
    () => [
      ...drawings
        .filter(({ kind }) => kind === 'area')
        .map(
          ({ id, name }, at): UsablePolygons => ({
            kind: 'drawing',
            id,
            name: name ?? t('inputs.unnamed', { n: at + 1 }),
            layer: null,
          }),
        ),
      ...layers
        .filter(({ geometries, tiles }) => !tiles && geometries.includes('polygon'))
        .map((layer): UsablePolygons => ({ kind: 'layer', id: layer.id, name: layer.name, layer })),
    ],
    [drawings, layers, t],
  )
}
