import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { PageFields } from './PageFields'
import { PageOutcome } from './PageOutcome'
import styles from './PagePart.module.css'
import { PrintedPages } from './PrintedPages'
import { choiceAtStart, type PageChoice } from './page-choice'
import type { PageFurniture } from './page-furniture'
import { ScaleFields } from './ScaleFields'
import { usePrinting } from './use-printing'

/** This view as pages for the printer or a PDF, laid out here and handed to the browser's own print dialog. */
export const PagePart = ({ furniture }: { readonly furniture: PageFurniture }) => {
  const { t } = useTranslation(['page', 'common'])
  const [choice, setChoice] = useState<PageChoice>(() => choiceAtStart(t('common:title')))
  const [scale, setScale] = useState<number | 'fit' | null>('fit')
  const { printing, running, print, cancel, onFrame } = usePrinting(furniture)
  const start = (): void => {
    if (scale !== null) print({ ...choice, scale })
  }
  return (
    <section className={styles.part} aria-label={t('title')} data-purpose="page-part">
      <p>{t('intro')}</p>
      <PageFields choice={choice} onChoose={setChoice} scale={<ScaleFields scale={scale} onScale={setScale} />} />
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
