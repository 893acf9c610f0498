import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { AsPublished } from '../../ui/AsPublished'
import { Citations } from '../../ui/Citations'
import styles from './ChapterSources.module.css'

type ChapterSourcesProps = {
  readonly sources: readonly string[]
  /** Unfolded from the start, as a page to read and to print has them. */
  readonly open?: boolean
}

/** What the words of a chapter rest on: folded to a chip, or as a list. */
export const ChapterSources = ({ sources, open = false }: ChapterSourcesProps) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const stories = useAtlas(({ datasets }) => datasets.stories)
  if (sources.length === 0) return null
  const known = stories.status === 'ready' ? stories.value.citations : null
  const citations = sources.flatMap((key) => known?.get(key) ?? [])
  const others = sources.filter((key) => !known?.has(key))
  return (
    <details className={styles.sources} data-purpose="story-sources" open={open}>
      <summary>{t('sources', { count: sources.length, n: format.number(sources.length) })}</summary>
      {citations.length > 0 ? <Citations citations={citations} /> : null}
      {others.length > 0 ? (
        <ul>
          {others.map((key) => (
            <li key={key}>
              <AsPublished>{key}</AsPublished>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
