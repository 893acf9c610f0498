import { useState } from 'react'
import type { SheetDifference } from '../../domain/coverage/scenario-difference'
import { useTranslation } from '../../i18n/use-translation'
import { DIFFERENCE_PARTS } from '../../map/style/difference'
import { writeSheets } from '../../permalink/sheet-list'
import { Disclosure } from '../../ui/Disclosure'
import styles from './ScenarioCompare.module.css'

/** What the map shows of a comparison, sheet by sheet: in the short spelling that the list above takes too. */
export const DifferenceSheets = ({ difference }: { readonly difference: SheetDifference }) => {
  const { t } = useTranslation('plan')
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={t('scenario.compare.twin')} purpose="scenario-difference-sheets" onToggle={setOpen}>
      {open ? (
        <dl className={styles.sheets}>
          {DIFFERENCE_PARTS.map((part) => (
            <div key={part} data-part={part}>
              <dt>{t(`scenario.compare.${part}`)}</dt>
              <dd>
                {difference[part].length === 0 ? (
                  t('scenario.compare.noSheets')
                ) : (
                  <bdi dir="ltr">{writeSheets(difference[part]).replaceAll(',', ', ')}</bdi>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Disclosure>
  )
}
