import { useTranslation } from '../../i18n/use-translation'
import { activeSketch } from '../../store/selectors/active-sketch'
import { cancelSketch } from '../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { MeasurementList } from './MeasurementList'
import { MeasureOptions } from './MeasureOptions'
import { SketchReading } from './SketchReading'
import { ToolButtons } from './ToolButtons'
import { TypedCoordinates } from './TypedCoordinates'

/** Drawing and measuring: tools, the figure in the making, typed coordinates, and everything finished. */
export const MeasurePanel = () => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const sketch = useAtlas(activeSketch)
  return (
    <section
      aria-labelledby="measure-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !sketch || event.defaultPrevented) return
        event.stopPropagation()
        cancelSketch(store)
      }}
    >
      <h2 id="measure-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <ToolButtons />
      {sketch ? <SketchReading sketch={sketch} /> : null}
      <TypedCoordinates key={sketch?.id ?? 'new'} sketch={sketch} />
      <MeasureOptions />
      <MeasurementList />
    </section>
  )
}
