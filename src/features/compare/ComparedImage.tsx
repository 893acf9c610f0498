import { ImageDown } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { Comparison } from '../../permalink/comparison'
import type { AtlasStore } from '../../store/create-atlas-store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDifferenceWords } from './use-difference-words'
import { useNames } from './use-names'
import type { Sides } from './use-sides'

/** What an image of a comparison is made of. */
export type ComparisonShown = {
  readonly left: AtlasStore
  readonly right: AtlasStore
  readonly comparison: Comparison
  readonly link: string
  /** What the two differ in, in words. */
  readonly differences: string
}

export type ImageOf = (shown: ComparisonShown) => ReactNode

type ComparedImageProps = { readonly sides: Sides; readonly link: string; readonly image: ImageOf }

const Shown = ({ sides, link, image }: ComparedImageProps) => {
  const differences = useDifferenceWords(sides)
  const { left, right, comparison } = sides
  const names = useNames(comparison)
  const named = useMemo(
    () => ({
      ...comparison,
      left: { ...comparison.left, name: names.left },
      right: { ...comparison.right, name: names.right },
    }),
    [comparison, names.left, names.right],
  )
  return image({ left, right, comparison: named, link, differences })
}

/** Both maps as one image, chosen in a dialog of its own. */
export const ComparedImage = (props: ComparedImageProps) => {
  const { t } = useTranslation(['compare', 'common'])
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button data-action="compare-image" onClick={() => setOpen(true)}>
        <ImageDown aria-hidden="true" size={16} />
        {t('compare:image.open')}
      </Button>
      {open ? (
        <Dialog title={t('compare:image.title')} purpose="compare-image" wide onClose={() => setOpen(false)}>
          <Shown {...props} />
          <form method="dialog">
            <Button type="submit">{t('common:close')}</Button>
          </form>
        </Dialog>
      ) : null}
    </>
  )
}
