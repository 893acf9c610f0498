import { type FormEvent, useId, useState } from 'react'
import { replaceLeg } from '../../domain/corridor/edit-own-variant'
import { ownLegs } from '../../domain/corridor/own-legs'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import type { Drawing } from '../../domain/drawing/drawing'
import { LEG_LENGTHS } from '../../domain/imported/lines-of'
import { geodesicLength } from '../../domain/measure/geodesic-length'
import type { Position } from '../../domain/position'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { editVariant } from '../../store/variant-commands'
import { Button } from '../../ui/Button'
import styles from './OwnVariantEditor.module.css'
import { useImportedLines } from './use-imported-lines'
import { usePointName } from './use-point-name'

type Line = { readonly id: string; readonly label: string; readonly positions: readonly Position[] }
type LineGroup = {
  readonly id: string
  readonly label: string
  readonly more: boolean
  readonly lines: readonly Line[]
}

const isLine = ({ kind, positions }: Drawing): boolean => kind === 'distance' && positions.length >= 2

/** Lines that can stand for a leg: those drawn here first, then each layer's. */
const useLines = (): readonly LineGroup[] => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const drawings = useAtlas(({ document }) => document.drawings)
  const layers = useImportedLines()
  const labelled = (name: string | null, n: number, length: number) =>
    t('own.lineWithLength', {
      name: name || t('own.lineName', { n: format.number(n) }),
      length: format.kilometres(length),
    })
  const drawn = drawings.filter(isLine).map(({ id, name, positions }, at): Line => {
    return { id, positions, label: labelled(name, at + 1, geodesicLength(positions)) }
  })
  const imported = layers.map(({ layer, lines, more }): LineGroup => {
    const listed = lines.map(({ index, label, length, positions }) => {
      return { id: `${layer.id}/${index}`, positions, label: labelled(label, index + 1, length) }
    })
    return { id: layer.id, label: layer.name, more, lines: listed }
  })
  const groups = [{ id: 'drawn', label: t('own.drawnLines'), more: false, lines: drawn }, ...imported]
  return groups.filter(({ lines }) => lines.length > 0)
}

/** Puts a line the user drew or imported in the place of a leg. */
export const ReplaceLeg = ({ own }: { readonly own: OwnVariant }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const store = useAtlasStore()
  const nameOf = usePointName()
  const id = useId()
  const [leg, setLeg] = useState(0)
  const [wanted, setWanted] = useState<string | null>(null)
  const groups = useLines()
  const lines = groups.flatMap((group) => group.lines)
  const chosen = lines.find((line) => line.id === wanted) ?? lines[0]
  if (!chosen) return <p>{t('own.noLines', { most: format.kilometres(LEG_LENGTHS[1], 0) })}</p>
  const legs = ownLegs(own)
  const at = Math.min(leg, legs.length - 1)
  const replace = (event: FormEvent) => {
    event.preventDefault()
    editVariant(store, own.id, (variant) => replaceLeg(variant, at, chosen.positions))
  }
  return (
    <form className={styles.place} onSubmit={replace}>
      <label htmlFor={`${id}-leg`}>{t('own.replaceLeg')}</label>
      <select id={`${id}-leg`} value={at} onChange={(event) => setLeg(Number(event.target.value))}>
        {legs.map(({ first, last }, index) => (
          <option key={first} value={index}>
            {t('compare.leg', { from: nameOf(own, first), to: nameOf(own, last) })}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-line`}>{t('own.replaceLine')}</label>
      <select
        id={`${id}-line`}
        data-purpose="replacing-line"
        value={chosen.id}
        onChange={(event) => setWanted(event.target.value)}
      >
        {groups.map((group) => (
          <optgroup key={group.id} label={group.label}>
            {group.lines.map((line) => (
              <option key={line.id} value={line.id}>
                {line.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {groups.map((group) =>
        group.more ? (
          <small key={group.id}>{t('own.moreLines', { layer: group.label, count: group.lines.length })}</small>
        ) : null,
      )}
      {legs[at]?.aligned ? <small>{t('own.aligned')}</small> : null}
      <p className={styles.actions}>
        <Button type="submit" look="primary" data-action="leg-replace">
          {t('own.replace')}
        </Button>
      </p>
    </form>
  )
}
