import { ArrowDown, ArrowUp, Maximize, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { isHeld } from '../../store/import-desk-state'
import { hideLayer, moveLayer, removeLayer } from '../../store/layer-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { useImportDesk } from '../../store/use-import-desk'
import { Disclosure } from '../../ui/Disclosure'
import { IconAction } from '../../ui/IconAction'
import { FeatureTable } from './FeatureTable'
import styles from './LayerRow.module.css'
import { LayerSettings } from './LayerSettings'
import { sourceName } from './source-name'
import { ThinnedNote } from './ThinnedNote'
import { TilesRow } from './TilesRow'
import { UseForCoverage } from './UseForCoverage'
import { zoomToLayer } from './zoom-to-layer'

type LayerRowProps = { readonly layer: ImportedLayer; readonly isTop: boolean; readonly isBottom: boolean }

const Tools = ({ layer, isTop, isBottom }: LayerRowProps) => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const { id, name } = layer
  const tools = [
    { action: 'zoom', icon: Maximize, off: false, run: () => zoomToLayer(layer) },
    { action: 'up', icon: ArrowUp, off: isTop, run: () => moveLayer(store, id, 1) },
    { action: 'down', icon: ArrowDown, off: isBottom, run: () => moveLayer(store, id, -1) },
    { action: 'remove', icon: Trash2, off: false, run: () => removeLayer(store, id) },
  ] as const
  return tools.map(({ action, icon, off, run }) => (
    <IconAction
      key={action}
      icon={icon}
      action={`layer-${action}`}
      label={t(`layer.${action}`, { name: `\u2068${name}\u2069` })}
      disabled={off}
      onClick={run}
    />
  ))
}

/** The table asks the layer's worker, so it is made only while it is open. */
const Table = ({ layer }: { readonly layer: ImportedLayer }) => {
  const { t } = useTranslation('data')
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={t('layer.table')} purpose="layer-table" onToggle={setOpen}>
      {open ? <FeatureTable layer={layer} /> : null}
    </Disclosure>
  )
}

/** One imported layer: shown or not, its place, its looks, its table. */
export const LayerRow = (props: LayerRowProps) => {
  const { layer } = props
  const { id, name, count, source, hidden, style, tiles } = layer
  const { t } = useTranslation('data')
  const format = useFormat()
  const store = useAtlasStore()
  const holding = useImportDesk(({ held }) => held[id])
  return (
    <li className={styles.row} data-layer={id} data-holding={holding ?? 'loading'}>
      <div className={styles.controls}>
        <label className={styles.name}>
          <input
            type="checkbox"
            data-action="layer-show"
            aria-label={t('layer.show', { name: `\u2068${name}\u2069` })}
            checked={!hidden}
            onChange={(event) => hideLayer(store, id, !event.target.checked)}
          />
          <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" fill={style.colour} />
          </svg>
          <bdi>{name}</bdi>
        </label>
        <div className={styles.tools}>
          <Tools {...props} />
        </div>
      </div>
      {tiles ? (
        <TilesRow layer={layer} tiles={tiles} />
      ) : (
        <p className={styles.state}>
          {t('layer.features', { count, n: format.number(count) })} ·{' '}
          {t('layer.from', { source: sourceName(source, t('pasted')) })}
        </p>
      )}
      {holding === 'loading' ? <p className={styles.state}>{t('layer.loading')}</p> : null}
      {tiles ? null : <ThinnedNote layer={layer} />}
      {tiles ? null : <UseForCoverage layer={layer} />}
      <LayerSettings layer={layer} />
      {isHeld(holding) && !tiles ? <Table layer={layer} /> : null}
    </li>
  )
}
