import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { OpenedView } from '../../store/saved-view'

/** Says what opening a view did besides moving the map. */
export const useOpenedWords = (): ((name: string, opened: OpenedView) => string) => {
  const { t } = useTranslation('snapshots')
  const format = useFormat()
  return (name, { added: { drawings, variants }, lost, problem }) => {
    const brought = drawings + variants
    return [
      t('opened', { name }),
      brought > 0 ? t('brought', { count: brought, n: format.number(brought) }) : '',
      lost > 0 ? t('lost', { count: lost, n: format.number(lost) }) : '',
      problem ? t('ownDamaged') : '',
    ]
      .filter((words) => words !== '')
      .join(' ')
  }
}
