import type { OwnCourse } from '../../domain/corridor/own-course'
import type { Drawing } from '../../domain/drawing/drawing'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { camera } from '../../map/camera-port'
import { zoomToDrawing } from '../../map/zoom-to-drawing'
import { setVariant } from '../../store/corridor-commands'
import { select } from '../../store/selection-commands'
import { ownCourses } from '../../store/selectors/corridor-courses'
import type { AtlasState } from '../../store/state'
import { openPanel } from '../../store/view-commands'
import { type OwnFind, type Place, place } from './place'

/** After the flagships and provinces, before every other place: who looks for a name of their own means that. */
const WEIGHT = 80
const NEAR = 8

const own = (id: string, name: string, find: OwnFind, position: Place['position'] = null): Place =>
  place('own', id, { name, nameUr: null }, { position, weight: WEIGHT, own: find })

const coursePlaces = ({ own: variant, course, nodes }: OwnCourse, shipped: ReadonlySet<string>): readonly Place[] => [
  own(`variant:${variant.id}`, variant.name, {
    what: 'variant',
    partOf: null,
    go: (store) => {
      setVariant(store, course.id)
      openPanel(store, 'corridor')
      zoomToDrawing({ positions: variant.points.map(({ position }) => position) })
    },
  }),
  // a town of the atlas is found as that already
  ...nodes
    .filter(({ id }) => !shipped.has(id))
    .map(({ id, name, position }) =>
      own(
        `node:${variant.id}/${id}`,
        name,
        {
          what: 'node',
          partOf: variant.name,
          go: (store) => {
            setVariant(store, course.id)
            select(store, { kind: 'node', id })
            camera.flyTo(position, NEAR)
          },
        },
        position,
      ),
    ),
]

const drawingPlace = (drawing: Drawing & { readonly name: string }): Place =>
  own(`drawing:${drawing.id}`, drawing.name, {
    what: 'drawing',
    partOf: null,
    go: (store) => {
      openPanel(store, 'measure')
      zoomToDrawing(drawing)
    },
  })

const layerPlace = ({ id, name, bbox }: ImportedLayer): Place =>
  own(`layer:${id}`, name, {
    what: 'layer',
    partOf: null,
    go: (store) => {
      openPanel(store, 'data')
      const [west, south, east, north] = bbox
      camera.fitBounds([west, south, east, north])
    },
  })

const isNamed = (drawing: Drawing): drawing is Drawing & { readonly name: string } => drawing.name !== null

/** What the reader made and gave a name: courses and their points, drawings, imported layers. */
export const ownPlaces = (state: AtlasState): readonly Place[] => {
  const { document, datasets } = state
  const shipped = new Set(datasets.corridor.status === 'ready' ? datasets.corridor.value.nodes.keys() : [])
  return [
    ...ownCourses(state).flatMap((course) => coursePlaces(course, shipped)),
    ...document.drawings.filter(isNamed).map(drawingPlace),
    ...document.layers.map(layerPlace),
  ]
}
