import { useMemo, useState } from 'react'
import { metres } from '../../domain/units'
import { useTranslation } from '../../i18n/use-translation'
import { chosenLine } from '../../store/selectors/plan-ground'
import { tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { NumberField } from './NumberField'
import { PlaceSelect, usePlaces } from './PlaceSelect'
import styles from './ProvinceSheets.module.css'
import { sheetsTouchingChoice, type Touched } from './touching-choices'
import { useTouchingOptions } from './use-touching-options'

const KM = 1000
const MOST_KM = 500

/** The sheets that touch what is chosen, and how many they are; recomputed only when what they depend on changes. */
const useTouching = (touched: Touched, placeId: string, km: number) => {
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const citedMaps = useAtlas(({ datasets }) => datasets.citedMaps)
  const drawings = useAtlas(({ document }) => document.drawings)
  const buffer = useAtlas(({ session }) => session.buffer)
  const line = useAtlas(chosenLine)
  const places = usePlaces(touched === 'zone' ? 'zone' : 'town')
  return useMemo(() => {
    if (toposheets.status !== 'ready') return []
    const sheets = toposheets.value.records.map(({ sheet }) => sheet)
    return sheetsTouchingChoice(touched, sheets, {
      line,
      buffer,
      citedMaps: citedMaps.status === 'ready' ? citedMaps.value.records : [],
      drawings,
      place: places.find(({ id }) => id === placeId) ?? places[0] ?? null,
      within: metres(km * KM),
    })
  }, [toposheets, citedMaps, drawings, buffer, line, places, touched, placeId, km])
}

/** Ticks every sheet that touches the corridor, its surroundings, the cited maps, a place or a drawing. */
export const TouchingSheets = () => {
  const { t } = useTranslation('plan')
  const store = useAtlasStore()
  const options = useTouchingOptions()
  const [wanted, setWanted] = useState<Touched>('corridor')
  const [placeId, setPlaceId] = useState('')
  const [km, setKm] = useState(25)
  // a drawing that was deleted leaves the choice
  const touched = options.some(({ value }) => value === wanted) ? wanted : 'corridor'
  const sheets = useTouching(touched, placeId, km)
  const isPlace = touched === 'town' || touched === 'zone'
  return (
    <fieldset className={styles.province} data-purpose="touching">
      <legend>{t('touching.title')}</legend>
      <label>
        {t('touching.what')}{' '}
        <select
          data-purpose="touching-what"
          value={touched}
          onChange={(event) => setWanted(event.target.value as Touched)}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {isPlace ? <PlaceSelect kind={touched} value={placeId} onPlace={setPlaceId} /> : null}
      {isPlace ? (
        <NumberField
          label={t('touching.within')}
          purpose="touching-within"
          value={km}
          least={0}
          most={MOST_KM}
          onNumber={setKm}
        />
      ) : null}
      <Button
        data-action="tick-touching-choice"
        disabled={sheets.length === 0}
        onClick={() => tickSheets(store, sheets)}
      >
        {t('touching.tick', { count: sheets.length })}
      </Button>
    </fieldset>
  )
}
