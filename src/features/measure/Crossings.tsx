import { useMemo } from 'react'
import type { Drawing } from '../../domain/drawing/drawing'
import { selfCrossings } from '../../domain/drawing/self-crossings'
import { strayHoles } from '../../domain/drawing/stray-holes'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'

type CrossingsProps = { readonly figure: Pick<Drawing, 'kind' | 'positions' | 'holes'> }

/** Says where an area crosses itself, or that a hole is none: the number beside it must not be believed. */
export const Crossings = ({ figure: { kind, positions, holes } }: CrossingsProps) => {
  const { t } = useTranslation('measure')
  const [crossings, strays] = useMemo(
    () => (kind === 'area' ? [selfCrossings(positions, holes).length, strayHoles(positions, holes).length] : [0, 0]),
    [kind, positions, holes],
  )
  return (
    <>
      {crossings > 0 ? (
        <Notice tone="warning" purpose="self-crossing">
          {t('crosses', { count: crossings })}
        </Notice>
      ) : null}
      {strays > 0 ? (
        <Notice tone="warning" purpose="stray-hole">
          {t('strays', { count: strays })}
        </Notice>
      ) : null}
    </>
  )
}
