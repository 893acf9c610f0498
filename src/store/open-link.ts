import type { FetchGeo } from '../data/fetch-geo'
import type { LinkReading } from '../permalink/from-hash'
import type { AtlasStore } from './create-atlas-store'
import { linkDesk, NOTHING_OPENED } from './link-desk'
import { openOwnWork, unpackedOwn } from './open-own-work'
import { tellEdition } from './tell-edition'

/** Takes from a link what it carries besides the view, which the page shows already: own work, and the data edition. */
export const openLink = (store: AtlasStore, fetchGeo: FetchGeo, link: LinkReading): void => {
  linkDesk.setState(NOTHING_OPENED)
  const own = link.own === null ? null : unpackedOwn(link.own)
  if (own) openOwnWork(store, own)
  void tellEdition(store, fetchGeo, link)
}
