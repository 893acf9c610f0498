import { readFile } from 'node:fs/promises'
import { createFetchGeo } from '../../src/data/fetch-geo'

const ROOT = new URL('../../public/', import.meta.url)

/** The port of the page, answering from the files the atlas ships. */
export const shippedGeo = createFetchGeo(async (address) => {
  try {
    return new Response(await readFile(new URL(address, ROOT)))
  } catch {
    return new Response(null, { status: 404 })
  }
}, './')
