import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { importDeskOf } from '../../store/import-desk'
import { type PickedImported, pickedImported, pickImportedFeature } from '../../store/picked-imported'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './ImportedCard.module.css'

type Properties = readonly (readonly [string, string])[]

const close = (): void => pickImportedFeature(null)

const useProperties = ({ layer, index }: PickedImported): Properties | null => {
  const store = useAtlasStore()
  const [properties, setProperties] = useState<Properties | null>(null)
  useEffect(() => {
    let current = true
    setProperties(null)
    importDeskOf(store)
      .workers.get(layer)
      ?.service.properties(index)
      .then((found) => current && setProperties(found))
    return () => {
      current = false
    }
  }, [store, layer, index])
  return properties
}

type CardProps = { readonly picked: PickedImported; readonly name: string; readonly inTiles: boolean }

const Card = ({ picked, name, inTiles }: CardProps) => {
  const { t } = useTranslation(['data', 'common'])
  const format = useFormat()
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const properties = useProperties(picked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another feature is another card
  useEffect(() => heading.current?.focus(), [picked])
  useEffect(() => {
    // only with its facts the card has the height it will have
    if (properties && picked.bounds && card.current)
      camera.revealBounds(picked.bounds, card.current.getBoundingClientRect())
  }, [properties, picked])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <section
      ref={card}
      className={styles.card}
      data-purpose="imported-card"
      data-feature={picked.index}
      aria-labelledby="imported-card-title"
      onKeyDown={onKeyDown}
    >
      <header className={styles.header}>
        <h2 id="imported-card-title" ref={heading} tabIndex={-1}>
          {inTiles
            ? t('card.inTiles', { name: `\u2068${name}\u2069` })
            : t('card.kind', { n: format.number(picked.index + 1), name: `\u2068${name}\u2069` })}
        </h2>
        <Button look="quiet" iconOnly aria-label={t('card.close')} data-action="imported-close" onClick={close}>
          <X aria-hidden="true" />
        </Button>
      </header>
      {properties?.length === 0 ? <p>{t('card.none')}</p> : null}
      <dl className={styles.facts}>
        {properties?.map(([field, value]) => (
          <div key={field} className={styles.fact}>
            <dt>
              <bdi>{field}</bdi>
            </dt>
            <dd dir="auto">{value === '' ? t('common:none') : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What is known of an imported feature that was clicked: its attributes, as text. */
export const ImportedCard = () => {
  const { t } = useTranslation('data')
  const picked = useStore(pickedImported, (state) => state.picked)
  const layer = useAtlas(({ document }) => document.layers.find(({ id }) => id === picked?.layer))
  const selected = useAtlas(({ session }) => session.selection)
  const source = useStore(importDeskOf(useAtlasStore()).state, ({ pending }) =>
    pending.find(({ id }) => id === picked?.layer),
  )
  const gone = picked !== null && !layer && !source
  useEffect(() => {
    if (selected !== null || gone || layer?.hidden) close()
  }, [selected, gone, layer?.hidden])
  if (!picked || gone) return null
  const previewed = source?.stage.kind === 'preview' ? source.stage.preview : null
  const inTiles = Boolean((layer ?? previewed)?.tiles)
  return <Card picked={picked} name={layer?.name ?? source?.source ?? t('pasted')} inTiles={inTiles} />
}
