import { Suspense, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { DatasetId } from '../data/datasets'
import type { LoadError } from '../data/load-error'
import { useTranslation } from '../i18n/use-translation'
import type { Dropped, DropReason } from '../permalink/dropped'
import { retryDataset } from '../store/dataset-commands'
import { useAtlas, useAtlasStore } from '../store/use-atlas'
import { NOTHING_TO_SAY, workDesk } from '../store/work-desk'
import { Notice } from '../ui/Notice'
import { ErrorRegion } from './ErrorRegion'
import { WorkNotices } from './later'
import styles from './Notices.module.css'
import type { Links } from './url-sync'

const useLoadErrorWords = () => {
  const { t } = useTranslation('errors')
  return (error: LoadError): string => {
    if (error.kind === 'invalid')
      return t('load.invalid', { file: error.file, where: error.where, problem: error.problem })
    if (error.kind === 'not-json') return t('load.not-json', { file: error.file })
    const status = error.httpStatus === null ? '' : t('httpStatus', { status: error.httpStatus })
    return t('load.unreachable', { file: error.file, status })
  }
}

/** Parts that were used, only not as they stood. */
const PUT_RIGHT: ReadonlySet<DropReason> = new Set<DropReason>(['out-of-range', 'swapped', 'repeated'])

const LinkNotice = ({ links }: { readonly links: Links }) => {
  const { t } = useTranslation('errors')
  const dropped = useSyncExternalStore(links.onDropped, links.dropped)
  if (dropped.length === 0) return null
  const words = (those: readonly Dropped[]): string =>
    those.map(({ key, text, reason }) => t(`dropped.${reason}`, { key, text })).join(' · ')
  const lost = dropped.filter(({ reason }) => !PUT_RIGHT.has(reason))
  const putRight = dropped.filter(({ reason }) => PUT_RIGHT.has(reason))
  return (
    <Notice tone="warning" purpose="link-notice" onDismiss={links.dismissDropped}>
      {lost.length > 0 ? <p>{t('linkDropped', { parts: words(lost) })}</p> : null}
      {putRight.length > 0 ? <p>{t('linkPutRight', { parts: words(putRight) })}</p> : null}
    </Notice>
  )
}

/** What the page has to say: files that failed, parts of a link that could not be read. */
export const Notices = ({ links }: { readonly links: Links }) => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const datasets = useAtlas((state) => state.datasets)
  const words = useLoadErrorWords()
  const spoken = useStore(workDesk, (desk) => desk !== NOTHING_TO_SAY)
  const failed = (Object.keys(datasets) as DatasetId[]).flatMap((id) => {
    const dataset = datasets[id]
    return dataset.status === 'failed' ? [{ id, error: dataset.error }] : []
  })
  return (
    <section className={styles.notices} aria-label={t('notices')} data-purpose="notices">
      <LinkNotice links={links} />
      {spoken ? (
        <ErrorRegion fallback={() => null}>
          <Suspense fallback={null}>
            <WorkNotices />
          </Suspense>
        </ErrorRegion>
      ) : null}
      {failed.map(({ id, error }) => (
        <Notice key={id} tone="error" onRetry={() => retryDataset(store, id)}>
          {words(error)}
        </Notice>
      ))}
    </section>
  )
}
