import { ArrowDown, ArrowUp, Copy, Pencil, Trash2 } from 'lucide-react'
import type { SavedSnapshot } from '../../domain/snapshots/saved-snapshot'
import { useTranslation } from '../../i18n/use-translation'
import { deleteSnapshot, duplicateSnapshot, moveSnapshot } from '../../store/saved-snapshot-commands'
import { linkOfView } from '../../store/saved-view'
import { useAtlasStore } from '../../store/use-atlas'
import { CopyText } from '../../ui/CopyText'
import { IconAction } from '../../ui/IconAction'
import styles from './Snapshots.module.css'

/** The page itself, without its fragment. */
const address = (): string => document.baseURI.replace(/#.*$/s, '')

type ViewActionsProps = {
  readonly snapshot: SavedSnapshot
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onEdit: () => void
  readonly onSaid: (words: string) => void
  readonly onGone: () => void
}

/** What can be done with a saved view besides opening it. */
export const ViewActions = ({ snapshot, isFirst, isLast, onEdit, onSaid, onGone }: ViewActionsProps) => {
  const { t } = useTranslation('snapshots')
  const store = useAtlasStore()
  const { id, name, link } = snapshot
  const shared = linkOfView(link, address())
  const move = (by: -1 | 1): void => {
    if (by < 0 ? isFirst : isLast) return
    moveSnapshot(store, id, by)
    onSaid(t(by < 0 ? 'movedUp' : 'movedDown', { name }))
  }
  const actions = [
    ['up', ArrowUp, () => move(-1), isFirst],
    ['down', ArrowDown, () => move(1), isLast],
    ['edit', Pencil, onEdit, false],
    [
      'duplicate',
      Copy,
      () => {
        duplicateSnapshot(store, id, t('copyOf', { name }))
        onSaid(t('duplicated', { name }))
      },
      false,
    ],
    [
      'delete',
      Trash2,
      () => {
        deleteSnapshot(store, id)
        onSaid(t('deleted', { name }))
        onGone()
      },
      false,
    ],
  ] as const
  return (
    <div className={styles.actions}>
      {actions.map(([action, icon, run, refused]) => (
        <IconAction
          key={action}
          icon={icon}
          action={`snapshot-${action}`}
          label={t('of', { action: t(action), name })}
          hint={t(action)}
          refused={refused}
          onClick={run}
        />
      ))}
      <CopyText
        text={shared.link}
        action="snapshot-link"
        look="quiet"
        label={t('of', { action: t('link.copy'), name })}
        words={{
          copy: t('link.copy'),
          copied: shared.withOwn ? t('link.copied') : t('link.copiedWithoutOwn'),
          refused: t('link.refused'),
          field: t('link.field'),
        }}
      />
    </div>
  )
}
