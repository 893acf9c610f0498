declare module 'clipper2-wasm/dist/es/clipper2z.js' {
  import type { MainModule } from 'clipper2-wasm/dist/clipper2z'

  /** Starts the clipper; `wasmBinary` is its code, or `locateFile` says where that lies. */
  const start: (options: {
    readonly wasmBinary?: ArrayBuffer | Uint8Array
    readonly locateFile?: (file: string) => string
  }) => Promise<MainModule>
  export default start
}
