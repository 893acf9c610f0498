import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import styles from './ThemeRow.module.css'

type ShownOfTotalProps = { readonly name: string; readonly shown: number; readonly total: number }

/** "3 of 12 shown", as two quantities. */
export const ShownOfTotal = ({ name, shown, total }: ShownOfTotalProps) => {
  const { t } = useTranslation('layers')
  const format = useFormat()
  const count = (part: string, value: number) => (
    <Quantity name={`${name}.${part}`} value={value} unit="1">
      {format.number(value)}
    </Quantity>
  )
  const components = { shown: count('shown', shown), total: count('total', total) }
  return (
    <span className={styles.count}>
      <Trans text={t('sitesShown')} components={components} />
    </span>
  )
}
