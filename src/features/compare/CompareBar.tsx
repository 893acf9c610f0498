import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { COMPARISON_LAYOUTS, writeComparison } from '../../permalink/comparison'
import { toHash } from '../../permalink/to-hash'
import { snapshotOf } from '../../store/snapshot-commands'
import { useAtlas } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { CopyText } from '../../ui/CopyText'
import { ComparedImage, type ImageOf } from './ComparedImage'
import styles from './CompareStage.module.css'
import type { Sides } from './use-sides'

/** The page itself, without its fragment. */
const address = (): string => document.baseURI.replace(/#.*$/s, '')

type CompareBarProps = { readonly sides: Sides; readonly image: ImageOf; readonly onLeave: () => void }

/** How the two views lie to each other, the link to both, and the way back. */
export const CompareBar = ({ sides, image, onLeave }: CompareBarProps) => {
  const { comparison, change } = sides
  const { t } = useTranslation('compare')
  const page = useAtlas((state) => state)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const link = `${address()}${toHash({ ...snapshotOf(page), compare: writeComparison(comparison) })}`
  return (
    <header className={styles.bar}>
      <h2 ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <fieldset className={styles.layouts}>
        <legend>{t('layout.label')}</legend>
        {COMPARISON_LAYOUTS.map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name="comparison-layout"
              data-purpose={`compare-layout-${layout}`}
              checked={comparison.layout === layout}
              onChange={() => change({ layout })}
            />
            {t(`layout.${layout}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          data-purpose="compare-linked"
          checked={comparison.linked}
          onChange={(event) => change({ linked: event.target.checked })}
        />
        {t('linked')}
      </label>
      <CopyText
        text={link}
        action="link-copy"
        words={{ copy: t('link.copy'), copied: t('link.copied'), refused: t('link.refused'), field: t('link.field') }}
      />
      <ComparedImage sides={sides} link={link} image={image} />
      <Button look="primary" data-action="compare-leave" aria-label={t('leave')} onClick={onLeave}>
        <X aria-hidden="true" size={16} />
        <span data-wide>{t('leave')}</span>
      </Button>
    </header>
  )
}
