import { growing, type Sketch } from '../../domain/drawing/sketch'
import { useTranslation } from '../../i18n/use-translation'
import { cancelHole, cancelSketch, finishSketch, holeFits, isComplete, startHole } from '../../store/sketch-commands'
import { removeLastVertex } from '../../store/sketch-steps'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { focusMap } from './focus-map'
import styles from './SketchReading.module.css'

const finishWord = ({ hole, id }: Sketch) =>
  hole ? 'sketch.finishHole' : id === null ? 'sketch.finish' : 'sketch.done'

/** The buttons that finish a figure or a hole in it, take a point back, or give it up. */
export const SketchActions = ({ sketch }: { readonly sketch: Sketch }) => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const ring = growing(sketch)
  const cut = () => {
    startHole(store)
    focusMap()
  }
  return (
    <div className={styles.actions}>
      <Button
        look="primary"
        data-action="measure-finish"
        disabled={sketch.hole ? !holeFits(sketch) : !isComplete(sketch)}
        onClick={() => finishSketch(store)}
      >
        {t(finishWord(sketch))}
      </Button>
      {ring ? (
        <>
          <Button data-action="measure-back" disabled={ring.length === 0} onClick={() => removeLastVertex(store)}>
            {t('sketch.back')}
          </Button>
          <Button
            look="quiet"
            data-action="measure-cancel"
            onClick={() => (sketch.hole ? cancelHole : cancelSketch)(store)}
          >
            {t(sketch.hole ? 'sketch.cancelHole' : 'sketch.cancel')}
          </Button>
        </>
      ) : null}
      {!ring && sketch.kind === 'area' ? (
        <Button data-action="measure-hole" onClick={cut}>
          {t('sketch.hole')}
        </Button>
      ) : null}
    </div>
  )
}
