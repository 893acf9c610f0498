import { useSyncExternalStore } from 'react'
import { WorkNotices } from '../features/files/WorkNotices'
import { PrintHint } from '../features/page/PrintHint'
import { DroppedNotice } from '../features/share/DroppedNotice'
import { LinkNotices } from '../features/share/LinkNotices'
import { OfflineNotice } from './OfflineNotice'
import type { Links } from './url-sync'

/** What the page has to say of the link it opened and of the user's work. */
export const LaterNotices = ({ links }: { readonly links: Links }) => {
  const dropped = useSyncExternalStore(links.onDropped, links.dropped)
  return (
    <>
      <PrintHint />
      {dropped.length > 0 ? <DroppedNotice dropped={dropped} onDismiss={links.dismissDropped} /> : null}
      <LinkNotices />
      <WorkNotices />
      <OfflineNotice />
    </>
  )
}
