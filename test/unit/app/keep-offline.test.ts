import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepOffline } from '../../../src/app/keep-offline'
import { offlineDesk } from '../../../src/store/offline-desk'

/** As much of a service worker as the page looks at. */
class AWorker extends EventTarget {
  readonly told: unknown[] = []
  constructor(public state: ServiceWorkerState) {
    super()
  }
  postMessage(message: unknown): void {
    this.told.push(message)
  }
  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

type Workers = { active?: AWorker | null; waiting?: AWorker | null; installing?: AWorker | null }

const aBrowser = (workers: Workers, { controlled = false, saveData = false } = {}) => {
  const none: Workers = { active: null, waiting: null, installing: null }
  const registration = Object.assign(new EventTarget(), { ...none, ...workers })
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: vi.fn(async () => registration),
  })
  vi.stubGlobal('navigator', { serviceWorker, connection: { saveData } })
  vi.stubGlobal('document', { baseURI: 'https://atlas.example/maps/#v=1' })
  return { registration, serviceWorker }
}

beforeEach(() => {
  vi.stubEnv('PROD', true)
  offlineDesk.setState(offlineDesk.getInitialState(), true)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('the atlas counts as kept once the worker that has all files is at work, not while it fetches them', async () => {
  const installing = new AWorker('installing')
  const { serviceWorker } = aBrowser({ installing })
  await keepOffline()
  expect(String(serviceWorker.register.mock.lastCall?.at(0))).toBe('https://atlas.example/maps/sw.js')
  installing.become('installed')
  expect(offlineDesk.getState()).toEqual({ kept: false, savesData: false, openNewer: null })
  installing.become('activated')
  expect(offlineDesk.getState().kept).toBe(true)
})

test('a newer atlas waits until the reader asks for it, and the page is opened anew with it', async () => {
  const reload = vi.fn()
  vi.stubGlobal('window', { location: { reload } })
  const newer = new AWorker('installing')
  const { registration, serviceWorker } = aBrowser({ active: new AWorker('activated') }, { controlled: true })
  await keepOffline()
  Object.assign(registration, { installing: newer })
  registration.dispatchEvent(new Event('updatefound'))
  expect(offlineDesk.getState().openNewer).toBe(null)
  newer.become('installed')
  expect(newer.told).toEqual([])
  offlineDesk.getState().openNewer?.()
  expect(newer.told).toEqual(['take-over'])
  expect(reload).not.toHaveBeenCalled()
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a reader who saves data is not made to fetch the whole atlas, and can be told so', async () => {
  const { serviceWorker } = aBrowser({}, { saveData: true })
  await keepOffline()
  expect(serviceWorker.register).not.toHaveBeenCalled()
  expect(offlineDesk.getState()).toMatchObject({ kept: false, savesData: true })
})
