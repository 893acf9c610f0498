import { readAddressHere } from '../../data/page-address'
import { MAX_KEPT_TILES_BYTES } from '../../domain/imported/import-limits'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { LayerTiles } from '../../domain/imported/layer-tiles'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { importDeskOf } from '../../store/import-desk'
import { retryLayer, wakeLayer } from '../../store/keep-layers-held'
import { useAtlasStore } from '../../store/use-atlas'
import { useImportDesk } from '../../store/use-import-desk'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { openFileDialog } from './open-file-dialog'
import { useRefusalWords } from './use-refusal-words'
import { useSizeWords } from './use-size-words'

type TilesProps = { readonly layer: ImportedLayer; readonly tiles: LayerTiles }

const isolated = (text: string): string => `\u2068${text}\u2069`

/** A layer whose server was not asked yet: whom it would be, and the switch; or why it cannot be asked from here. */
const Asleep = ({ layer, address }: { readonly layer: ImportedLayer; readonly address: string }) => {
  const { t } = useTranslation(['data', 'tiles'])
  const store = useAtlasStore()
  const read = readAddressHere(address)
  const name = isolated(layer.name)
  const host = isolated(new URL(address).host)
  if (!read.ok) {
    return (
      <Notice tone="error" purpose="tiles-not-allowed">
        {t('tiles:away', { name, host, why: t(`address.refused.${read.error.kind}`, { host }) })}
      </Notice>
    )
  }
  return (
    <Notice tone="note" purpose="tiles-asleep">
      {t('tiles:asleep', { name, host })}{' '}
      <Button data-action="tiles-wake" onClick={() => wakeLayer(importDeskOf(store), layer)}>
        {t('tiles:wake', { name })}
      </Button>
    </Notice>
  )
}

/** The file of a layer has to be chosen again: nothing of the layer is lost by that. */
const Missing = ({ layer, tiles }: TilesProps) => {
  const { t } = useTranslation(['data', 'tiles'])
  const sizeWords = useSizeWords()
  const words = { name: isolated(layer.name), source: isolated(layer.source), size: sizeWords(tiles.bytes) }
  return (
    <Notice tone="error" purpose="layer-missing">
      {t('tiles:missing', words)}{' '}
      <Button data-action="tiles-choose-again" onClick={openFileDialog}>
        {t('tiles:again')}
      </Button>
    </Notice>
  )
}

/** What keeps the tiles of a layer from being seen, or from being kept. */
export const TilesNotices = ({ layer, tiles }: TilesProps) => {
  const { t } = useTranslation(['data', 'tiles'])
  const format = useFormat()
  const store = useAtlasStore()
  const refusalWords = useRefusalWords()
  const holding = useImportDesk(({ held }) => held[layer.id])
  const trouble = useImportDesk(({ troubles }) => troubles[layer.id])
  const name = isolated(layer.name)
  const retry = () => retryLayer(importDeskOf(store), layer)
  if (holding === 'asleep' && tiles.address !== null) return <Asleep layer={layer} address={tiles.address} />
  if (holding === 'missing' && tiles.address === null) return <Missing layer={layer} tiles={tiles} />
  const why = trouble ? refusalWords(trouble) : ''
  if (holding === 'missing') {
    return (
      <Notice tone="error" purpose="layer-missing" onRetry={retry}>
        {t('tiles:away', { name, host: isolated(new URL(tiles.address ?? '').host), why })}
      </Notice>
    )
  }
  return (
    <>
      {trouble ? (
        <Notice tone="warning" purpose="tiles-trouble" onRetry={retry}>
          {t('tiles:trouble', { name, why })}
        </Notice>
      ) : null}
      {holding === 'unsaved' ? (
        <Notice tone="warning" purpose="layer-unsaved">
          {t('tiles:unsaved', {
            name,
            source: isolated(layer.source),
            most: format.number(MAX_KEPT_TILES_BYTES / 1e6),
          })}
        </Notice>
      ) : null}
    </>
  )
}
