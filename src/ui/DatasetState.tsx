import { useTranslation } from '../i18n/use-translation'
import styles from './DatasetState.module.css'
import { Notice } from './Notice'

/** Why a file of the atlas is missing, with the facts a sentence needs. */
type FileProblem =
  | { readonly kind: 'unreachable'; readonly file: string; readonly httpStatus: number | null }
  | { readonly kind: 'not-json'; readonly file: string }
  | { readonly kind: 'invalid'; readonly file: string; readonly where: string; readonly problem: string }

type DatasetStateProps = {
  readonly loadable:
    | { readonly status: 'idle' | 'loading' }
    | { readonly status: 'failed'; readonly error: FileProblem }
  readonly onRetry: () => void
}

/** Stands in for a panel whose file is on its way, or says which file failed, why, and offers to try again. */
export const DatasetState = ({ loadable, onRetry }: DatasetStateProps) => {
  const { t } = useTranslation(['errors', 'common'])
  if (loadable.status !== 'failed') {
    return (
      <p className={styles.loading} role="status">
        {t('common:loading')}
      </p>
    )
  }
  const { error } = loadable
  const words = () => {
    if (error.kind === 'unreachable') {
      const status = error.httpStatus === null ? '' : t('errors:httpStatus', { status: error.httpStatus })
      return t('errors:load.unreachable', { file: error.file, status })
    }
    if (error.kind === 'not-json') return t('errors:load.not-json', { file: error.file })
    return t('errors:load.invalid', { file: error.file, where: error.where, problem: error.problem })
  }
  return (
    <Notice tone="error" purpose="dataset-failed" onRetry={onRetry}>
      {words()}
    </Notice>
  )
}
