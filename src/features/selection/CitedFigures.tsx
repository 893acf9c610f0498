import type { Citation, CitedText } from '../../domain/citation'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { SourceChip } from '../../ui/SourceChip'
import styles from './CitedFigures.module.css'
import { Part } from './Part'
import { SourceOf } from './SourceOf'

type CitedFiguresProps = {
  readonly title: string
  readonly purpose: 'reserves' | 'output'
  readonly figures: readonly CitedText[]
  readonly citations: readonly Citation[]
}

/** Published figures in their publishers' words, each with the source of that very figure. */
export const CitedFigures = ({ title, purpose, figures, citations }: CitedFiguresProps) => {
  const { t } = useTranslation('selection')
  return (
    <Part title={title} purpose={purpose}>
      {figures.length === 0 ? <p>{t('noFigure')}</p> : null}
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.text} data-figure={purpose}>
            <SourceChip kind="published" /> <AsPublished>{figure.text}</AsPublished>
            <SourceOf keys={figure.sources} citations={citations} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
