import start from 'clipper2-wasm/dist/es/clipper2z.js'
import clipperUrl from 'clipper2-wasm/dist/es/clipper2z.wasm?url'
import { expose } from 'comlink'
import { createDissolveService } from './dissolve-service'

expose(createDissolveService(() => start({ locateFile: () => new URL(clipperUrl, import.meta.url).href })))
