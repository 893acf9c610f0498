import { Compass, MapPin, Ruler, Shapes } from 'lucide-react'
import type { DrawingKind } from '../../domain/drawing/drawing'
import { useTranslation } from '../../i18n/use-translation'
import { activeSketch } from '../../store/selectors/active-sketch'
import { cancelSketch, startSketch } from '../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { focusMap } from './focus-map'
import styles from './ToolButtons.module.css'

const TOOLS: readonly (readonly [kind: DrawingKind, icon: typeof Ruler])[] = [
  ['distance', Ruler],
  ['area', Shapes],
  ['bearing', Compass],
  ['point', MapPin],
]

/** Takes a tool in hand, or puts it down again; the keyboard is then on the map. */
export const ToolButtons = () => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const held = useAtlas((state) => {
    const sketch = activeSketch(state)
    return sketch && sketch.id === null ? sketch.kind : null
  })
  const take = (kind: DrawingKind) => {
    if (kind === held) return cancelSketch(store)
    startSketch(store, kind)
    focusMap()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like a form
    <div role="group" aria-label={t('tools')} className={styles.tools}>
      {TOOLS.map(([kind, Icon]) => (
        <Button
          key={kind}
          data-action={`measure-${kind}`}
          aria-pressed={kind === held}
          look={kind === held ? 'primary' : 'plain'}
          onClick={() => take(kind)}
        >
          <Icon aria-hidden="true" size={18} />
          {t(`tool.${kind}`)}
        </Button>
      ))}
    </div>
  )
}
