import { clientsClaim } from 'workbox-core'
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

type ServiceWorker = {
  /** Every file of the atlas; the build writes the list in place of this name. */
  readonly ATLAS_FILES: readonly PrecacheEntry[]
  readonly registration: { readonly scope: string }
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
declare const self: ServiceWorker

// the list of files stands first: where it is missing, nothing else may be promised
precacheAndRoute([...self.ATLAS_FILES])
cleanupOutdatedCaches()
// the first visit is offline-proof too, not only the second one
clientsClaim()

/** The atlas itself, framed and as speaker window too; what else the host keeps below it is none of our business. */
const { pathname } = new URL(self.registration.scope)
const literal = pathname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [new RegExp(`^${literal}(?:index\\.html)?(?:\\?.*)?$`)],
  }),
)

// an atlas in use keeps its files until its reader asks for the newer ones
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})
