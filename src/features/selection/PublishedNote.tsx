import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'

type PublishedNoteProps = { readonly note: string; readonly noteUr: string | null }

/** A note of the row in the language on screen; in English where nobody translated it, and said to be so. */
export const PublishedNote = ({ note, noteUr }: PublishedNoteProps) => {
  const { t, i18n } = useTranslation('selection')
  if (i18n.language !== 'ur') return <p>{note}</p>
  if (noteUr !== null) return <p>{noteUr}</p>
  return (
    <p>
      <AsPublished>{note}</AsPublished> ({t('quoted')})
    </p>
  )
}
