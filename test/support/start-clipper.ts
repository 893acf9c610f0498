import { readFileSync } from 'node:fs'
import start from 'clipper2-wasm/dist/es/clipper2z.js'

/** The clipper as the worker starts it, its code read from the package instead of fetched. */
export const startClipper = () =>
  start({ wasmBinary: readFileSync('node_modules/clipper2-wasm/dist/es/clipper2z.wasm') })
