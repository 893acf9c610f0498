import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import type { Selection } from '../../permalink/snapshot'
import type { AtlasState } from '../../store/state'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { openPanel } from '../../store/view-commands'
import { Button } from '../../ui/Button'
import { claimPlace } from './claim-place'
import { showOnMap } from './show-on-map'

const namedRecord = ({ datasets: { deposits, provinces } }: AtlasState, { kind, id }: Selection) => {
  if (kind === 'site' && deposits.status === 'ready') return deposits.value.byId.get(id)
  if (kind === 'province' && provinces.status === 'ready') return provinces.value.byId.get(id)
  return undefined
}

const ShowButton = ({ selection }: { readonly selection: Selection }) => {
  const { t } = useTranslation('claims')
  const store = useAtlasStore()
  const nameOf = useName()
  const record = useAtlas((state) => namedRecord(state, selection))
  return (
    <Button data-action={`show:${selection.kind}:${selection.id}`} onClick={() => showOnMap(store, selection)}>
      {t('show', { name: record ? nameOf(record) : selection.id })}
    </Button>
  )
}

/** Leads from a claim to the place or the panel it is about; nothing for a claim about the whole country. */
export const ClaimPlaceButton = ({ place }: { readonly place: string | null }) => {
  const { t } = useTranslation('claims')
  const store = useAtlasStore()
  const target = claimPlace(place)
  if (target === null) return null
  if (target.kind === 'selection') return <ShowButton selection={target.selection} />
  const { panel } = target
  return (
    <Button data-action={`open-panel:${panel}`} onClick={() => openPanel(store, panel)}>
      {t(panel === 'coverage' ? 'openCoverage' : 'openPanel')}
    </Button>
  )
}
