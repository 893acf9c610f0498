import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { useKeptChoice } from '../../store/use-kept-choice'
import { Button } from '../../ui/Button'
import { PageFields } from './PageFields'
import { PageOutcome } from './PageOutcome'
import styles from './PagePart.module.css'
import { PrintedPages } from './PrintedPages'
import { choiceAtStart, readPageChoice } from './page-choice'
import type { PageFurniture } from './page-furniture'
import { ScaleFields } from './ScaleFields'
import { usePrinting } from './use-printing'

const KEPT_AS = 'page'

/** This view as pages for the printer or a PDF, laid out here and handed to the browser's own print dialog. */
export const PagePart = ({ furniture }: { readonly furniture: PageFurniture }) => {
  const { t } = useTranslation(['page', 'common'])
  const [choice, setChoice] = useKeptChoice(KEPT_AS, choiceAtStart(t('common:title')), readPageChoice)
  const [scale, setScale] = useState<number | 'fit' | null>(choice.scale)
  const rescale = (next: number | 'fit' | null): void => {
    setScale(next)
    if (next !== null) setChoice({ ...choice, scale: next })
  }
  const { printing, running, print, cancel, onFrame } = usePrinting(furniture)
  const start = (): void => {
    if (scale !== null) print({ ...choice, scale })
  }
  return (
    <section className={styles.part} aria-label={t('title')} data-purpose="page-part">
      <p>{t('intro')}</p>
      <PageFields choice={choice} onChoose={setChoice} scale={<ScaleFields scale={scale} onScale={rescale} />} />
      {furniture.left === null ? null : <p data-purpose="page-left">{furniture.left}</p>}
      <p>
        <Button look="primary" data-action="print" disabled={running !== null || scale === null} onClick={start}>
          {t('print')}
        </Button>
      </p>
      <PageOutcome printing={printing} onCancel={cancel} onPrint={print} />
      {running ? <PrintedPages job={running} furniture={furniture} onFrame={onFrame} /> : null}
    </section>
  )
}
