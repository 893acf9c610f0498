import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { useTranslation } from '../../i18n/use-translation'
import { toggleCoverageInput } from '../../store/coverage-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'

/** Makes the polygons of an imported layer count as mapped ground; nothing for a layer without polygons. */
export const UseForCoverage = ({ layer: { id, name, geometries } }: { readonly layer: ImportedLayer }) => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const counts = useAtlas(({ document }) =>
    document.coverage.inputs.some((input) => input.kind === 'layer' && input.id === id),
  )
  if (!geometries.includes('polygon')) return null
  return (
    <Button
      data-action="coverage-use-layer"
      aria-pressed={counts}
      aria-label={t(counts ? 'inputs.stopNamed' : 'inputs.useNamed', { name: `\u2068${name}\u2069` })}
      onClick={() => toggleCoverageInput(store, 'layer', id)}
    >
      {t(counts ? 'inputs.stop' : 'inputs.use')}
    </Button>
  )
}
