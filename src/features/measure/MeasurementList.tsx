import { useTranslation } from '../../i18n/use-translation'
import { clearDrawings } from '../../store/drawing-commands'
import { measuredDrawings } from '../../store/selectors/drawings'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { MeasurementItem } from './MeasurementItem'
import styles from './MeasurementItem.module.css'

/** Everything that was finished, in the order it was made. */
export const MeasurementList = () => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const measured = useAtlas(measuredDrawings)
  return (
    <section aria-labelledby="measurements-title">
      <h3 id="measurements-title" tabIndex={-1}>
        {t('list.title')}
      </h3>
      {measured.length === 0 ? (
        <p>{t('list.empty')}</p>
      ) : (
        <>
          <ol className={styles.list} data-purpose="measurements">
            {measured.map((each) => (
              <MeasurementItem key={each.drawing.id} measured={each} />
            ))}
          </ol>
          <Button look="quiet" data-action="measure-clear" onClick={() => clearDrawings(store)}>
            {t('list.clear')}
          </Button>
        </>
      )}
    </section>
  )
}
