import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { chainageUnderPointer } from '../../store/selectors/corridor-strip'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'

/** How far along the chosen course the cursor is, while it is on it. */
export const CursorChainage = () => {
  const { t } = useTranslation('map')
  const format = useFormat()
  const chainage = useAtlas(chainageUnderPointer)
  if (chainage === null) return null
  return (
    <Quantity name="cursor.chainage" value={chainage} unit="m">
      {t('station', { km: format.number(chainage / 1000, 1) })}
    </Quantity>
  )
}
