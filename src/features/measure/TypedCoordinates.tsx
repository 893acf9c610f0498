import { useState } from 'react'
import type { DrawingKind } from '../../domain/drawing/drawing'
import { writePositions } from '../../domain/drawing/read-positions'
import type { Sketch } from '../../domain/drawing/sketch'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { addDrawing, reshapeDrawing } from '../../store/drawing-commands'
import { cancelSketch } from '../../store/sketch-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { isProblem, MOST_LINES, readTyped, type TypedProblem } from './read-typed'
import styles from './TypedCoordinates.module.css'
import { TypedProblemNotice } from './TypedProblemNotice'

type TypedCoordinatesProps = { readonly sketch: Sketch | null; readonly kind: DrawingKind }

/** Coordinates in words: what is typed is measured as a figure of a kind; a figure being changed stands here too. */
export const TypedCoordinates = ({ sketch, kind }: TypedCoordinatesProps) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const store = useAtlasStore()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<TypedProblem | null>(null)
  const [swapped, setSwapped] = useState<readonly number[]>([])
  const edited = sketch?.id ?? null
  // What nobody has typed over follows the figure as its handles are dragged.
  const text = typed ?? (sketch && edited !== null ? writePositions(sketch.positions, sketch.holes) : '')
  const apply = () => {
    const read = readTyped(text, kind)
    setProblem(isProblem(read) ? read : null)
    if (isProblem(read)) return setSwapped([])
    const { positions, holes } = read
    if (edited === null) addDrawing(store, { kind, name: null, positions, holes, hidden: false })
    else reshapeDrawing(store, edited, { positions, holes })
    setSwapped(read.swapped)
    setTyped(null)
    cancelSketch(store)
  }
  return (
    <div className={styles.typed}>
      <label htmlFor="measure-coordinates">
        {t('typed.label')} ({t(`tool.${kind}`)})
      </label>
      <p id="measure-coordinates-hint">{t('typed.hint', { most: format.number(MOST_LINES) })}</p>
      <textarea
        id="measure-coordinates"
        data-purpose="measure-coordinates"
        dir="ltr"
        rows={4}
        spellCheck={false}
        aria-describedby="measure-coordinates-hint"
        aria-invalid={problem !== null}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
      />
      {problem ? <TypedProblemNotice problem={problem} kind={kind} /> : null}
      {swapped.length > 0 ? (
        <Notice tone="note">
          {t('typed.swapped', { lines: format.list(swapped.map((line) => format.number(line))) })}
        </Notice>
      ) : null}
      <Button data-action="measure-apply" onClick={apply}>
        {t(edited === null ? 'typed.apply' : 'typed.change')}
      </Button>
    </div>
  )
}
