import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { Selection } from '../../permalink/snapshot'
import { retryDataset } from '../../store/dataset-commands'
import { datasetOf } from '../../store/selectors/dataset-of'
import { type SelectedRecord, selectedRecord } from '../../store/selectors/selected'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { CardHeading } from './CardHeading'

type WithRecordProps = {
  readonly selection: Selection
  readonly children: (found: SelectedRecord) => ReactNode
}

/** Waits for the file, says why it is missing, or that it holds nothing of that id. */
export const WithRecord = ({ selection, children }: WithRecordProps) => {
  const { t } = useTranslation('selection')
  const store = useAtlasStore()
  const found = useAtlas(selectedRecord)
  const dataset = datasetOf(selection)
  const loadable = useAtlas((state) => state.datasets[dataset])
  if (found) return children(found)
  if (loadable.status !== 'ready') {
    return (
      <>
        <CardHeading kind={selection.kind}>{t(`kind.${selection.kind}`)}</CardHeading>
        <DatasetState loadable={loadable} onRetry={() => retryDataset(store, dataset)} />
      </>
    )
  }
  return (
    <>
      <CardHeading kind={selection.kind}>{t('unknown.title')}</CardHeading>
      <p>{t('unknown.words', { id: selection.id })}</p>
    </>
  )
}
