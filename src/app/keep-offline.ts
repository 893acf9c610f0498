import { offlineDesk } from '../store/offline-desk'

type Saving = { readonly connection?: { readonly saveData?: boolean } }

const savesData = (): boolean => (navigator as Navigator & Saving).connection?.saveData === true

/** The reader asked for it: the newer files take over, and the page is opened with them. */
const openWith = (worker: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  worker.postMessage('take-over')
}

const follow = (worker: ServiceWorker): void => {
  const tell = (): void => {
    if (worker.state === 'activated') offlineDesk.setState({ kept: true })
    // beside one that is at work it waits, and is newer
    if (worker.state === 'installed' && navigator.serviceWorker.controller)
      offlineDesk.setState({ openNewer: () => openWith(worker) })
  }
  tell()
  worker.addEventListener('statechange', tell)
}

/**
 * Has the browser keep every file of the atlas, so that it opens, and all of it works, without a network. Where that
 * cannot be (no service workers, an address without encryption, a reader who saves data) the atlas works as before.
 */
export const keepOffline = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  if (savesData()) {
    offlineDesk.setState({ savesData: true })
    return
  }
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI))
    for (const worker of [registration.active, registration.waiting, registration.installing])
      if (worker) follow(worker)
    registration.addEventListener('updatefound', () => registration.installing && follow(registration.installing))
  } catch (cause) {
    // the atlas on screen needs none of it
    console.info('The atlas is not kept for visits without a network:', cause)
  }
}
