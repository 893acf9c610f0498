import type { Plugin } from 'vite'

/** Makes the clipper run under the atlas's own policy. */
export declare const clipperWithoutEval: () => Plugin
