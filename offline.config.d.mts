import type { Plugin } from 'vite'

/** Writes the list of the atlas's files into its service worker, which keeps them for visits without a network. */
export declare const keepFilesOffline: () => Plugin
