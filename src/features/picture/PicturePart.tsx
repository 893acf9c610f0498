import { useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { MOST_QR_LETTERS } from './compose-picture'
import { PictureFields } from './PictureFields'
import { PictureOutcome } from './PictureOutcome'
import styles from './PicturePart.module.css'
import { PicturePreview } from './PicturePreview'
import { choiceAtStart, type PictureChoice } from './picture-choice'
import { pictureSize } from './picture-size'
import { SvgDownloads } from './SvgDownloads'
import { useAsk, useViewLink } from './use-ask'
import { useMaking } from './use-making'

/** This view as an image: chosen, seen, then saved or copied. */
export const PicturePart = () => {
  const { t } = useTranslation('picture')
  const format = useFormat()
  const [choice, setChoice] = useState<PictureChoice>(() => choiceAtStart(t('defaultTitle')))
  const link = useViewLink()
  const asking = useAsk(link)
  const { making, save, copy, cancel } = useMaking(asking)
  const { pixels } = pictureSize(choice.size, choice.scale, asking.compose(choice, null).screen)
  const working = making.kind === 'working'
  const smaller = (next: PictureChoice): void => {
    setChoice(next)
    void save(next)
  }
  return (
    <div className={styles.part} data-purpose="snapshot-image">
      <p>{t('intro')}</p>
      <div className={styles.columns}>
        <PictureFields choice={choice} onChoose={setChoice} code={{ length: link.length, most: MOST_QR_LETTERS }} />
        <PicturePreview choice={choice} asking={asking} paused={working} />
      </div>
      <p data-purpose="snapshot-pixels">
        {t('pixels', { width: format.number(pixels.width), height: format.number(pixels.height) })}
      </p>
      <div className={styles.buttons}>
        <Button look="primary" data-action="snapshot-png" disabled={working} onClick={() => void save(choice)}>
          {t('save')}
        </Button>
        <Button data-action="snapshot-copy" disabled={working} onClick={() => void copy(choice)}>
          {t('copy')}
        </Button>
      </div>
      <PictureOutcome making={making} choice={choice} onCancel={cancel} onSmaller={smaller} />
      <SvgDownloads title={choice.title} />
    </div>
  )
}
