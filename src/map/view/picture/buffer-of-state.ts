import type { FeatureCollection } from 'geojson'
import { alignmentOf } from '../../../domain/corridor/corridor-variant'
import { chosenVariant, courseOf } from '../../../store/selectors/corridor-courses'
import type { AtlasState } from '../../../store/state'
import { collectionOf, featureOf } from '../../overlays/collection'

/** The ground within the chosen distance of the chosen course, where a state shows it; null where it does not. */
export const bufferOfState = async (state: AtlasState): Promise<FeatureCollection | null> => {
  const { themes, buffer } = state.session
  const course = themes.buffer.visible ? courseOf(state, chosenVariant(state)) : null
  if (!course) return null
  const { openBuffer } = await import('../../../workers/open-buffer')
  const worker = openBuffer()
  try {
    const geometry = (await worker?.bufferOf(alignmentOf(course), buffer)) ?? null
    return geometry && collectionOf([featureOf(geometry, { variant: course.id, buffer })])
  } catch {
    // the page's map shows no ring either where the worker cannot start
    return null
  } finally {
    worker?.close()
  }
}
