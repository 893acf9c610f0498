import { useLayoutEffect, useRef } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useKeptChoice } from '../../store/use-kept-choice'
import { Button } from '../../ui/Button'
import { PictureFields } from './PictureFields'
import { PictureOutcome } from './PictureOutcome'
import styles from './PicturePart.module.css'
import { PicturePreview } from './PicturePreview'
import type { PictureChoice } from './picture-choice'
import { MOST_QR_LETTERS } from './picture-plan'
import { pictureSize } from './picture-size'
import type { PictureSource } from './picture-source'
import { SvgDownloads } from './SvgDownloads'
import { useAsk } from './use-ask'
import { useMaking } from './use-making'

type PictureMakerProps = {
  readonly source: PictureSource
  readonly intro: string
  readonly start: PictureChoice
  /** Under what name the choice is kept, and what of it. */
  readonly kept: { readonly as: string; readonly read: (value: unknown) => Partial<PictureChoice> }
}

/** An image: chosen, seen, then saved or copied. */
export const PictureMaker = ({ source, intro, start, kept }: PictureMakerProps) => {
  const { t } = useTranslation('picture')
  const format = useFormat()
  const [choice, setChoice] = useKeptChoice(kept.as, start, kept.read)
  const asking = useAsk(source)
  const { making, save, copy, cancel } = useMaking(asking)
  const { screen, compared } = asking.compose(choice, null).subject
  const { pixels } = pictureSize(choice.size, choice.scale, screen)
  const working = making.kind === 'working'
  const saving = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // Cancel and the ways out of a refusal go once they are used, and the keyboard would be left nowhere
    if (making.kind !== 'resting' && document.activeElement === document.body) saving.current?.focus()
  }, [making.kind])
  const last = useRef<'save' | 'copy'>('save')
  const make = (how: 'save' | 'copy', next: PictureChoice): void => {
    last.current = how
    void (how === 'save' ? save(next) : copy(next))
  }
  const again = (next: PictureChoice): void => {
    setChoice(next)
    make(last.current, next)
  }
  return (
    <div className={styles.part} data-purpose="snapshot-image">
      <p>{intro}</p>
      <div className={styles.columns}>
        <PictureFields
          choice={choice}
          onChoose={setChoice}
          code={{ length: source.link.length, most: MOST_QR_LETTERS }}
          compares={compared !== null}
        />
        <PicturePreview choice={choice} asking={asking} stores={source.stores} paused={working} />
      </div>
      {source.left.printed === null ? null : (
        <p data-purpose="snapshot-left">
          {source.left.printed} {source.left.file === source.left.printed ? null : t('leftInFile')}
        </p>
      )}
      <p data-purpose="snapshot-pixels">
        {t('pixels', { width: format.number(pixels.width), height: format.number(pixels.height) })}
      </p>
      <div className={styles.buttons}>
        <Button
          ref={saving}
          look="primary"
          data-action="snapshot-png"
          aria-disabled={working || undefined}
          onClick={() => working || make('save', choice)}
        >
          {t('save')}
        </Button>
        <Button
          data-action="snapshot-copy"
          aria-disabled={working || undefined}
          onClick={() => working || make('copy', choice)}
        >
          {t('copy')}
        </Button>
      </div>
      <PictureOutcome
        making={making}
        choice={choice}
        compares={compared !== null}
        onCancel={cancel}
        onInstead={again}
      />
      <SvgDownloads choice={choice} asking={asking} source={source} />
    </div>
  )
}
