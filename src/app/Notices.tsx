import { Suspense, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { DatasetId } from '../data/datasets'
import type { LoadError } from '../data/load-error'
import { useTranslation } from '../i18n/use-translation'
import { retryDataset } from '../store/dataset-commands'
import { linkDesk, NOTHING_OPENED } from '../store/link-desk'
import { useAtlas, useAtlasStore } from '../store/use-atlas'
import { NOTHING_TO_SAY, workDesk } from '../store/work-desk'
import { Notice } from '../ui/Notice'
import { ErrorRegion } from './ErrorRegion'
import { LaterNotices } from './later'
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

/** What the page has to say: files that failed, parts of a link that could not be read. */
export const Notices = ({ links }: { readonly links: Links }) => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const datasets = useAtlas((state) => state.datasets)
  const words = useLoadErrorWords()
  const ofWork = useStore(workDesk, (desk) => desk !== NOTHING_TO_SAY)
  const ofLink = useStore(linkDesk, (desk) => desk !== NOTHING_OPENED)
  const ofDropped = useSyncExternalStore(links.onDropped, links.dropped).length > 0
  const failed = (Object.keys(datasets) as DatasetId[]).flatMap((id) => {
    const dataset = datasets[id]
    return dataset.status === 'failed' ? [{ id, error: dataset.error }] : []
  })
  return (
    <section className={styles.notices} aria-label={t('notices')} data-purpose="notices">
      {ofWork || ofLink || ofDropped ? (
        <ErrorRegion fallback={() => null}>
          <Suspense fallback={null}>
            <LaterNotices links={links} />
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
