import type { VariantId } from '../../domain/corridor/corridor-variant'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { countsAsMapped, excludedSheets } from '../../store/selectors/coverage'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { useMappedGround } from './use-mapped-ground'

/** Why ticked sheets do not count, where they do not. */
const Excluded = () => {
  const { t } = useTranslation('corridor')
  const count = useAtlas(excludedSheets)
  return count > 0 ? <small>{t('sides.on-sheets-filtered', { count })}</small> : null
}

/** The share of each course's ground that counts as mapped, worked out beside the page. */
export const GroundRow = ({ variants }: { readonly variants: readonly VariantId[] }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const counts = useAtlas(countsAsMapped)
  const ground = useMappedGround(variants)
  const cell = (variant: VariantId) => {
    if (ground === null) return t('sides.working')
    const found = ground[variant]
    if (!found) return t('sides.unknown')
    return (
      <>
        <Quantity name={`corridor.${variant}.on-sheets`} value={found.share} unit="1">
          {format.percent(found.share)}
        </Quantity>
        <small>
          <Quantity name={`corridor.${variant}.on-sheets.area`} value={found.mapped} unit="m2">
            {format.squareKilometres(found.mapped)}
          </Quantity>
        </small>
      </>
    )
  }
  return (
    <tr data-fact="on-sheets">
      <th scope="row">
        {t('sides.on-sheets')} {counts === 'something' ? <Excluded /> : null}
      </th>
      {counts === 'something' ? (
        variants.map((variant) => <td key={variant}>{cell(variant)}</td>)
      ) : (
        <td colSpan={variants.length}>{counts === 'filtered' ? <Excluded /> : t('sides.on-sheets-none')}</td>
      )}
    </tr>
  )
}
