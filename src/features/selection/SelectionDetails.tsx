import type { Selection } from '../../permalink/snapshot'
import { CitedMapDetails } from './CitedMapDetails'
import { LegDetails } from './LegDetails'
import { NodeDetails } from './NodeDetails'
import { ProvinceDetails } from './ProvinceDetails'
import { SheetDetails } from './SheetDetails'
import { SiteDetails } from './SiteDetails'
import { TownDetails } from './TownDetails'
import { WithRecord } from './WithRecord'
import { ZoneDetails } from './ZoneDetails'

/** The details of one selection by its kind; the compiler asks for a branch per kind. */
export const SelectionDetails = ({ selection }: { readonly selection: Selection }) => {
  const { kind, id } = selection
  if (kind === 'sheet') return <SheetDetails id={id} />
  return (
    <WithRecord selection={selection}>
      {(found) => {
        switch (found.kind) {
          case 'site':
            return <SiteDetails site={found.record} />
          case 'town':
            return <TownDetails town={found.record} />
          case 'zone':
            return <ZoneDetails zone={found.record} />
          case 'province':
            return <ProvinceDetails province={found.record} />
          case 'node':
            return <NodeDetails node={found.record} />
          case 'leg':
            return <LegDetails leg={found.record} />
          case 'cited-map':
            return <CitedMapDetails map={found.record} />
          case 'sheet':
            return <SheetDetails id={found.id} />
        }
      }}
    </WithRecord>
  )
}
