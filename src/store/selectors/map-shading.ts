import type { Shade } from '../../domain/coverage/denominator-choice'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'

type Shares = Readonly<Record<string, number>>

const shading = remembered((by: Shade, shares: Shares) => ({ by, shares }))

/** What the map shades by the share that is mapped; null while there is nothing to shade. */
export const mapShading = ({ dissolved: { shades }, session: { cover } }: AtlasState) => {
  const shares: Shares | undefined = shades?.[cover.shade]
  return shares && Object.keys(shares).length > 0 ? shading(cover.shade, shares) : null
}
