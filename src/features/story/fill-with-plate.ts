import { latitudeAt, MAX_ZOOM, mercatorX, mercatorY, TILE } from '../../map/opening-view'
import { PLATE } from '../../map/overlays/plate'
import type { Camera } from '../../permalink/snapshot'

type Size = { readonly width: number; readonly height: number }

/** The neat line of the plate stays outside, in CSS pixels. */
const RIM = 2

const [west, south, east, north] = PLATE
const [LEFT, RIGHT] = [mercatorX(west), mercatorX(east)]
const [TOP, BOTTOM] = [mercatorY(north), mercatorY(south)]

/** Moves a middle as little as keeps both ends within; where there is too little between them, to their middle. */
const within = (middle: number, half: number, least: number, most: number): number =>
  most - least < 2 * half ? (least + most) / 2 : Math.min(most - half, Math.max(least + half, middle))

/**
 * The nearest camera that shows no margin of the plate: closer, at most to `closest`, then moved. Moving loses nothing:
 * what leaves the picture is margin. A view that is turned or tilted stays as it is.
 */
export const filledWithPlate = (camera: Camera, { width, height }: Size, closest: number): Camera => {
  if (camera.bearing !== 0 || camera.pitch !== 0) return camera
  const [wide, high] = [width + 2 * RIM, height + 2 * RIM]
  const filling = Math.log2(Math.max(wide / (RIGHT - LEFT), high / (BOTTOM - TOP)) / TILE)
  const zoom = Math.max(camera.zoom, Math.min(filling, closest, MAX_ZOOM))
  const scale = TILE * 2 ** zoom
  const [x, y] = [mercatorX(camera.lon), mercatorY(camera.lat)]
  const [toX, toY] = [within(x, wide / scale / 2, LEFT, RIGHT), within(y, high / scale / 2, TOP, BOTTOM)]
  if (zoom === camera.zoom && toX === x && toY === y) return camera
  return { ...camera, zoom, lon: toX * 360 - 180, lat: latitudeAt(toY) }
}
