import { addProtocol } from 'maplibre-gl'
import type { ImportDesk } from '../../../store/import-desk-state'
import { noteTrouble } from '../../../store/note-trouble'
import { IMPORTED_SCHEME } from '../../style/imported'

const ADDRESS = new RegExp(`^${IMPORTED_SCHEME}://([^/]+)/(\\d+)/(\\d+)/(\\d+)\\?(.*)$`)

/** Lets the map ask the workers of imported layers for tiles; nothing goes over any network. */
export const serveImportedTiles = (desk: ImportDesk): void =>
  addProtocol(IMPORTED_SCHEME, async ({ url }) => {
    const [, id = '', z, x, y, question = ''] = ADDRESS.exec(url) ?? []
    const asked = new URLSearchParams(question)
    const [field, text] = [asked.get('field'), asked.get('text')]
    const service = desk.workers.get(id)?.service
    const asking = service?.tile({
      ...{ z: Number(z), x: Number(x), y: Number(y) },
      labelField: asked.get('label'),
      filter: field !== null && text !== null ? { field, text } : null,
    })
    const tile = await asking?.catch(async () => {
      noteTrouble(desk, id, (await service?.trouble()) ?? null)
      return null
    })
    // the map hands the buffer on to its own worker for good, so even an empty one must be new
    return { data: tile ? (tile.buffer as ArrayBuffer) : new ArrayBuffer(0) }
  })
