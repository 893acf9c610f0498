import type { Ref } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import type { PageCamera } from './page-camera'
import type { PageChoice } from './page-choice'
import type { PageFurniture, Sides } from './page-furniture'
import { useScaleText } from './use-scale-text'

const LONGEST_BAR = 240

type OnMapProps = {
  readonly choice: PageChoice
  readonly furniture: PageFurniture
  readonly aimed: PageCamera
  readonly width: number
}

/** Scale and north, on the map's lower edge. */
const OnMap = ({ choice, furniture, aimed, width }: OnMapProps) => {
  const { t } = useTranslation('page')
  const format = useFormat()
  const scaleText = useScaleText()
  const { camera, scale } = aimed
  const bar = choice.parts.includes('scale') ? furniture.scaleBar(camera, Math.min(LONGEST_BAR, width * 0.35)) : null
  const { bearing, lat } = camera
  return (
    <div className="printed-on-map">
      {bar ? (
        <div data-purpose="printed-scale">
          <Quantity name="page.scale-bar" value={bar.length} unit="m">
            {format.kilometres(bar.length, bar.length < 1000 ? 1 : 0)}
          </Quantity>
          <div className="printed-bar" style={{ inlineSize: `${bar.pixels}px` }} />
          <span>
            {t(choice.scale === 'fit' ? 'sheet.about' : 'sheet.exact', {
              scale: scaleText(scale),
              latitude: format.degrees(Math.abs(lat)),
              side: t(lat < 0 ? 'sheet.south' : 'sheet.north'),
            })}
          </span>
        </div>
      ) : (
        <span hidden />
      )}
      {choice.parts.includes('north') ? (
        <div className="printed-north">
          <svg viewBox="-10 -15 20 30" aria-hidden="true">
            <g transform={`rotate(${-bearing})`}>
              <path d="M0 -14 8 12 0 6Z" fill="#000" />
              <path d="M0 -14 -8 12 0 6Z" fill="#fff" stroke="#000" strokeLinejoin="round" />
            </g>
          </svg>
          {furniture.north}
          {Math.abs(bearing) < 0.5 ? null : <small>{furniture.bearing(bearing)}</small>}
        </div>
      ) : null}
    </div>
  )
}

type PrintedMapProps = Omit<OnMapProps, 'aimed' | 'width'> & {
  readonly frame: Ref<HTMLDivElement>
  /** Once the frame is known: its size and what it shows. */
  readonly set: { readonly sides: Sides; readonly aimed: PageCamera } | null
  /** False where the map could not be drawn and the page is wanted all the same. */
  readonly drawn: boolean
}

/** The room for the map; the drawing is put into it when it is ready. */
export const PrintedMap = ({ frame, set, drawn, choice, furniture }: PrintedMapProps) => {
  const { t } = useTranslation('page')
  return (
    <div
      className="printed-map"
      data-purpose="printed-map"
      style={set ? { inlineSize: `${set.sides.width}px`, blockSize: `${set.sides.height}px` } : undefined}
    >
      <div ref={frame} className="printed-frame" dir="ltr" />
      {drawn && set ? <OnMap choice={choice} furniture={furniture} aimed={set.aimed} width={set.sides.width} /> : null}
      {drawn ? null : <p className="printed-on-map">{t('sheet.noMap')}</p>}
    </div>
  )
}
