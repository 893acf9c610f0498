import { PROVINCE_CODES } from '../../domain/provinces'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { Fact, Facts } from './Facts'

type SheetAreaProps = { readonly name: string; readonly squareMetres: number }

const SheetArea = ({ name, squareMetres }: SheetAreaProps) => {
  const format = useFormat()
  return (
    <>
      <Quantity name={name} value={squareMetres} unit="m2">
        {format.squareKilometres(squareMetres, 1)}
      </Quantity>{' '}
      <SourceChip kind="measured" />
    </>
  )
}

/** The ellipsoidal area of a sheet, whole and inside each province it touches. */
export const SheetAreas = ({ sheet }: { readonly sheet: string }) => {
  const { t } = useTranslation(['selection', 'vocabulary'])
  const store = useAtlasStore()
  const toposheets = useAtlas((state) => state.datasets.toposheets)
  if (toposheets.status !== 'ready') {
    return <DatasetState loadable={toposheets} onRetry={() => retryDataset(store, 'toposheets')} />
  }
  const record = toposheets.value.byId.get(sheet)
  if (!record) return <p>{t('noLand')}</p>
  const inside = PROVINCE_CODES.flatMap((code) => {
    const area = record.areaByProvince[code] ?? 0
    return area > 0 ? [{ code, area }] : []
  })
  return (
    <Facts>
      <Fact term={t('sheetArea')}>
        <SheetArea name={`sheet.${sheet}.area`} squareMetres={record.area} />
      </Fact>
      {inside.map(({ code, area }) => (
        <Fact key={code} term={t('inside', { area: t(`vocabulary:area.${code}`) })}>
          <SheetArea name={`sheet.${sheet}.area.${code}`} squareMetres={area} />
        </Fact>
      ))}
    </Facts>
  )
}
