import { type FormEvent, useId, useState } from 'react'
import { replaceLeg } from '../../domain/corridor/edit-own-variant'
import { ownLegs } from '../../domain/corridor/own-legs'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import type { Drawing } from '../../domain/drawing/drawing'
import { geodesicLength } from '../../domain/measure/geodesic-length'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { editVariant } from '../../store/variant-commands'
import { Button } from '../../ui/Button'
import styles from './OwnVariantEditor.module.css'
import { usePointName } from './use-point-name'

const isLine = ({ kind, positions }: Drawing): boolean => kind === 'distance' && positions.length >= 2

/** Puts a line the user drew in the place of a leg. */
export const ReplaceLeg = ({ own }: { readonly own: OwnVariant }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const store = useAtlasStore()
  const nameOf = usePointName()
  const id = useId()
  const drawings = useAtlas(({ document }) => document.drawings)
  const [leg, setLeg] = useState(0)
  const [wanted, setWanted] = useState<string | null>(null)
  const lines = drawings.filter(isLine)
  const chosen = lines.find((line) => line.id === wanted) ?? lines[0]
  if (!chosen) return <p>{t('own.noLines')}</p>
  const legs = ownLegs(own)
  const at = Math.min(leg, legs.length - 1)
  const lineName = (line: Drawing, n: number) =>
    t('own.lineWithLength', {
      name: line.name ?? t('own.lineName', { n: format.number(n + 1) }),
      length: format.kilometres(geodesicLength(line.positions)),
    })
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
      <select id={`${id}-line`} value={chosen.id} onChange={(event) => setWanted(event.target.value)}>
        {lines.map((line, n) => (
          <option key={line.id} value={line.id}>
            {lineName(line, n)}
          </option>
        ))}
      </select>
      {legs[at]?.aligned ? <small>{t('own.aligned')}</small> : null}
      <p className={styles.actions}>
        <Button type="submit" look="primary" data-action="leg-replace">
          {t('own.replace')}
        </Button>
      </p>
    </form>
  )
}
