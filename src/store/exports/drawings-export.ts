import { METHODS, OWN_WORK } from '../../data/export/about-file'
import { drawingRow } from '../../data/export/drawing-rows'
import type { ExportSet } from '../../data/export/export-set'
import type { AtlasState } from '../state'
import { manifestOf } from './manifest-of'

/** Everything drawn and measured, hidden or not. */
export const drawingsExport = (state: AtlasState): ExportSet => {
  const { drawings } = state.document
  const hidden = drawings.filter((drawing) => drawing.hidden).length
  return {
    file: 'measurements',
    about: {
      title: 'Pakistan Minerals Atlas: drawings and measurements',
      ...OWN_WORK,
      edition: manifestOf(state)?.edition ?? null,
      method: `${METHODS}; edges are geodesics between the positions`,
      unit: 'longitude and latitude: degrees (WGS84); columns ending in _m: metres; _m2: square metres; _deg: degrees clockwise from north',
      selection: `all ${drawings.length} drawings${hidden > 0 ? `, ${hidden} of them hidden on the map` : ''}`,
    },
    rows: drawings.map(drawingRow),
  }
}
