import { useTranslation } from '../../i18n/use-translation'
import type { Dropped, DropReason } from '../../permalink/dropped'
import { Notice } from '../../ui/Notice'

/** Parts that were used, only not as they stood. */
const PUT_RIGHT: ReadonlySet<DropReason> = new Set<DropReason>(['out-of-range', 'swapped', 'repeated'])

type DroppedNoticeProps = { readonly dropped: readonly Dropped[]; readonly onDismiss: () => void }

/** Parts of a link that could not be read, or were put right. */
export const DroppedNotice = ({ dropped, onDismiss }: DroppedNoticeProps) => {
  const { t } = useTranslation('share')
  const words = (those: readonly Dropped[]): string =>
    those.map(({ key, text, reason }) => t(`opened.dropped.${reason}`, { key, text })).join(' · ')
  const lost = dropped.filter(({ reason }) => !PUT_RIGHT.has(reason))
  const putRight = dropped.filter(({ reason }) => PUT_RIGHT.has(reason))
  return (
    <Notice tone="warning" purpose="link-notice" onDismiss={onDismiss}>
      {lost.length > 0 ? <p>{t('opened.linkDropped', { parts: words(lost) })}</p> : null}
      {putRight.length > 0 ? <p>{t('opened.linkPutRight', { parts: words(putRight) })}</p> : null}
    </Notice>
  )
}
