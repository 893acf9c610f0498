import { formatSheet } from '../../domain/coverage/sheet-number'
import type { CitedMap } from '../../domain/mapping/cited-map'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { sheetsOfCitedMaps } from './touching-choices'

/** GSP's own count beside the few that can be cited: the difference is what no public list names. */
const CountBeside = ({ maps }: { readonly maps: readonly CitedMap[] }) => {
  const { t } = useTranslation('plan')
  const mapping = useAtlas(({ datasets }) => datasets.mapping)
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const claim =
    mapping.status === 'ready'
      ? mapping.value.find(({ scope, mappedSheets }) => scope === 'PK-BA' && mappedSheets !== null)
      : undefined
  if (toposheets.status !== 'ready' || claim?.mappedSheets == null) return null
  const inBalochistan = sheetsOfCitedMaps(maps).filter(
    (sheet) => (toposheets.value.byId.get(sheet)?.areaByProvince['PK-BA'] ?? 0) > 0,
  )
  const missing = claim.mappedSheets - inBalochistan.length
  return (
    <p data-purpose="cited-and-counted">
      <SourceChip kind="claim" />{' '}
      <Quantity name="cited.sheets.not-named" value={missing} unit="1">
        {t('cited.gsp', { counted: claim.mappedSheets, cited: inBalochistan.length, missing })}
      </Quantity>
    </p>
  )
}

/** The sheets of the cited maps as an input, each with its scale and year. */
export const CitedSheets = ({ maps }: { readonly maps: readonly CitedMap[] }) => {
  const { t } = useTranslation(['plan', 'coverage'])
  const format = useFormat()
  const store = useAtlasStore()
  const sheets = sheetsOfCitedMaps(maps)
  const listed = sheets.map((sheet) => {
    const map = maps.find((each) => each.drawable !== 'no' && each.sheets.includes(sheet))
    return t('cited.listed', {
      sheet: `\u2068${formatSheet(sheet)}\u2069`,
      scale: map?.scale ? `\u2068${map.scale}\u2069` : t('coverage:maps.scaleUnstated'),
      year: map?.year ?? t('cited.yearUnstated'),
    })
  })
  return (
    <>
      <p>{t('cited.legend')}</p>
      <CountBeside maps={maps} />
      {sheets.length === 0 ? null : (
        <>
          <Button data-action="tick-cited-maps" onClick={() => tickSheets(store, sheets)}>
            {t('cited.tick', { count: sheets.length })}
          </Button>
          <p>
            <small>{format.list(listed)}</small>
          </p>
        </>
      )}
    </>
  )
}
