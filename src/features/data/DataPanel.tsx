import { MAX_FILE_BYTES, MAX_INFLATED_BYTES, MAX_VERTICES } from '../../domain/imported/import-limits'
import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { layersFromTop } from '../../store/selectors/layers'
import { useAtlas } from '../../store/use-atlas'
import { useImportDesk } from '../../store/use-import-desk'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import styles from './DataPanel.module.css'
import { ImportItem } from './ImportItem'
import { KeptOffline } from './KeptOffline'
import { LayerRow } from './LayerRow'
import { openFileDialog } from './open-file-dialog'
import { TilesAddressForm } from './TilesAddressForm'
import { WayOut } from './WayOut'

const Pending = () => {
  const { t } = useTranslation('data')
  const pending = useImportDesk((desk) => desk.pending)
  if (pending.length === 0) return null
  return (
    <section aria-label={t('pending')} className={styles.pending}>
      {pending.map((each) => (
        <ImportItem key={each.id} pending={each} />
      ))}
    </section>
  )
}

const Layers = () => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const layers = useAtlas(layersFromTop)
  const count = (
    <Quantity name="layers.imported" value={layers.length} unit="1">
      {format.number(layers.length)}
    </Quantity>
  )
  return (
    <section aria-labelledby="imported-title">
      <h3 id="imported-title">{t('layers.title')}</h3>
      <p>
        <Trans text={t('layers.count')} components={{ count }} />
      </p>
      {layers.length === 0 ? <p>{t('layers.none')}</p> : null}
      <ul className={styles.layers}>
        {layers.map((layer, at) => (
          <LayerRow key={layer.id} layer={layer} isTop={at === 0} isBottom={at === layers.length - 1} />
        ))}
      </ul>
    </section>
  )
}

/** The reader's own data: files in, and the layers that came of them. */
export const DataPanel = () => {
  const { t } = useTranslation('data')
  const format = useFormat()
  return (
    <section aria-labelledby="data-title" className={styles.panel}>
      <h2 id="data-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <Button look="primary" data-action="import-choose" onClick={openFileDialog}>
        {t('choose')}
      </Button>
      <Pending />
      <Layers />
      <p className={styles.small}>{t('formats')}</p>
      <p className={styles.small}>
        {t('limits', {
          megabytes: format.number(MAX_FILE_BYTES / 1e6),
          inflated: format.number(MAX_INFLATED_BYTES / 1e6),
          vertices: format.number(MAX_VERTICES),
        })}
      </p>
      <WayOut />
      <TilesAddressForm />
      <KeptOffline />
    </section>
  )
}
