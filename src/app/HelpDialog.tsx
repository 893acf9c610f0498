import { KeptOffline } from '../features/data/KeptOffline'
import { useTranslation } from '../i18n/use-translation'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './HelpDialog.module.css'
import { useSingleKeys } from './single-keys'

const ROWS = [
  ['search', 'Ctrl/⌘ K, /'],
  ['layers', 'L'],
  ['table', 'T'],
  ['measure', 'M'],
  ['share', 'S'],
  ['present', 'P'],
  ['undo', 'Ctrl/⌘ Z, Shift Ctrl/⌘ Z, Ctrl Y'],
  ['pan', '← → ↑ ↓'],
  ['zoom', '+ −'],
  ['north', 'N'],
  ['nextFeature', 'Alt → / Alt ←'],
  ['open_feature', 'Enter'],
  ['close', 'Esc'],
  ['help', '?'],
] as const

/** Every key the atlas listens to, and the switch that silences single keys (WCAG 2.1.4). */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['help', 'common'])
  const [singleKeys, setSingleKeys] = useSingleKeys()
  return (
    <Dialog title={t('title')} purpose="help" onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {ROWS.map(([word, keys]) => (
            <tr key={word}>
              <th scope="row">{t(word)}</th>
              <td>
                <kbd dir="ltr">{keys}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.switch}>
        <input type="checkbox" checked={singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
        {t('singleKeys')}
      </label>
      <KeptOffline />
      <form method="dialog">
        <Button type="submit">{t('common:close')}</Button>
      </form>
    </Dialog>
  )
}
