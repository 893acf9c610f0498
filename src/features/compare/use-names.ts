import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { Comparison } from '../../permalink/comparison'

/** What the two views are called, to be shown: those of the first links have no names, and their link stays so. */
export const useNames = ({ left, right }: Comparison): { readonly left: string; readonly right: string } => {
  const { t } = useTranslation('compare')
  return useMemo(
    () => ({ left: left.name || t('unnamed.left'), right: right.name || t('unnamed.right') }),
    [left.name, right.name, t],
  )
}
