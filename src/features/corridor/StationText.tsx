import type { Station } from '../../domain/corridor/locate-on'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'

/** Below half of what is shown, right or left would be read into rounding. */
const ON_THE_LINE = 50

type StationTextProps = { readonly name: string; readonly station: Station }

/** Where something stands beside the course: chainage, and how far to the right or left. */
export const StationText = ({ name, station }: StationTextProps) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const { chainage, offset, place } = station
  const distance = format.kilometres(Math.abs(offset))
  const side = () => {
    if (Math.abs(offset) < ON_THE_LINE) return t('near.on')
    return offset > 0 ? t('near.right', { distance }) : t('near.left', { distance })
  }
  return (
    <>
      <Quantity name={`${name}.chainage`} value={chainage} unit="m">
        {t('near.chainage', { distance: format.kilometres(chainage) })}
      </Quantity>
      {' · '}
      <Quantity name={`${name}.offset`} value={offset} unit="m">
        {side()}
      </Quantity>
      {place === 'before-start' ? ` · ${t('near.beforeStart')}` : null}
      {place === 'past-end' ? ` · ${t('near.pastEnd')}` : null}
    </>
  )
}
