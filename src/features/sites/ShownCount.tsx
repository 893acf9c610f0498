import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { siteCounts } from '../../store/selectors/sites'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'

/** "N of M sites shown", said aloud whenever a filter changes it. */
export const ShownCount = () => {
  const { t } = useTranslation('sites')
  const format = useFormat()
  const { shown, total } = useAtlas(siteCounts)
  const components = {
    shown: (
      <Quantity name="sites.shown" value={shown} unit="1">
        {format.number(shown)}
      </Quantity>
    ),
    total: (
      <Quantity name="sites.total" value={total} unit="1">
        {format.number(total)}
      </Quantity>
    ),
  }
  return (
    <p role="status" data-purpose="sites-shown">
      <Trans text={t('shown')} components={components} />
    </p>
  )
}
