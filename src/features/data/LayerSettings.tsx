import { STYLE_LIMITS } from '../../domain/imported/default-style'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { filterLayer, renameLayer, styleLayer } from '../../store/layer-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import { DraftField } from './DraftField'
import styles from './LayerSettings.module.css'

type LayerProps = { readonly layer: ImportedLayer }
type Size = keyof typeof STYLE_LIMITS

const Sizes = ({ layer: { id, style, geometries } }: LayerProps) => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const format = useFormat()
  const hasLines = geometries.some((kind) => kind !== 'point')
  const sizes: readonly Size[] = [
    'opacity',
    ...(hasLines ? (['width'] as const) : []),
    ...(geometries.includes('point') ? (['radius'] as const) : []),
  ]
  return sizes.map((size) => {
    const { least, most, step } = STYLE_LIMITS[size]
    const words = size === 'opacity' ? format.percent(style.opacity, 0) : format.number(style[size], 1)
    return (
      <DraftField
        key={size}
        label={t(`layer.${size}`)}
        type="range"
        min={least}
        max={most}
        step={step}
        data-style={size}
        aria-valuetext={words}
        value={String(style[size])}
        onDone={(text) => styleLayer(store, id, { [size]: Number(text) })}
      />
    )
  })
}

type FieldSelectProps = {
  readonly label: string
  readonly purpose: string
  readonly none: string
  readonly layer: ImportedLayer
  readonly value: string | null
  readonly onChange: (field: string | null) => void
}

/** A choice among the layer's fields; the first entry stands for none of them. */
const FieldSelect = ({ label, purpose, none, layer, value, onChange }: FieldSelectProps) => {
  const at = layer.fields.findIndex(({ name }) => name === value)
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        data-purpose={purpose}
        value={at}
        onChange={(event) => onChange(layer.fields[Number(event.target.value)]?.name ?? null)}
      >
        <option value={-1}>{none}</option>
        {layer.fields.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const Filter = ({ layer }: LayerProps) => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const { id, filter } = layer
  return (
    <>
      <FieldSelect
        label={t('layer.filterField')}
        purpose="layer-filter-field"
        none={t('layer.noFilter')}
        layer={layer}
        value={filter?.field ?? null}
        onChange={(field) => filterLayer(store, id, field === null ? null : { field, text: filter?.text ?? '' })}
      />
      {filter ? (
        <DraftField
          label={t('layer.filterText')}
          type="text"
          data-purpose="layer-filter-text"
          value={filter.text}
          onDone={(text) => filterLayer(store, id, { field: filter.field, text })}
        />
      ) : null}
    </>
  )
}

/** Name, looks, labels and filter of a layer; every change is one undoable step. */
export const LayerSettings = ({ layer }: LayerProps) => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const { id, style } = layer
  return (
    <Disclosure summary={t('layer.settings')} purpose="layer-settings">
      <div className={styles.settings}>
        <DraftField
          label={t('layer.name')}
          type="text"
          data-purpose="layer-name"
          value={layer.name}
          onDone={(text) => renameLayer(store, id, text)}
        />
        <DraftField
          label={t('layer.colour')}
          type="color"
          data-style="colour"
          value={style.colour}
          onDone={(colour) => styleLayer(store, id, { colour })}
        />
        <Sizes layer={layer} />
        <FieldSelect
          label={t('layer.label')}
          purpose="layer-label-field"
          none={t('layer.noLabel')}
          layer={layer}
          value={style.labelField}
          onChange={(labelField) => styleLayer(store, id, { labelField })}
        />
        <Filter layer={layer} />
      </div>
    </Disclosure>
  )
}
