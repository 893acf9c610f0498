import { useMemo } from 'react'
import type { Drawing } from '../../domain/drawing/drawing'
import { selfCrossings } from '../../domain/drawing/self-crossings'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'

type CrossingsProps = { readonly figure: Pick<Drawing, 'kind' | 'positions' | 'holes'> }

/** Says where an area crosses itself: the number beside it must not be believed. */
export const Crossings = ({ figure: { kind, positions, holes } }: CrossingsProps) => {
  const { t } = useTranslation('measure')
  const count = useMemo(() => (kind === 'area' ? selfCrossings(positions, holes).length : 0), [kind, positions, holes])
  if (count === 0) return null
  return (
    <Notice tone="warning" purpose="self-crossing">
      {t('crosses', { count })}
    </Notice>
  )
}
