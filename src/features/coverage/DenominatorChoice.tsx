import {
  CORRIDOR_BUFFER,
  DENOMINATOR_BASES,
  type DenominatorId,
  isNamed,
  NAMED_DENOMINATORS,
  OUTCROP,
} from '../../domain/coverage/denominator-choice'
import { metres } from '../../domain/units'
import { useDenominatorName } from '../../i18n/use-denominator-name'
import { useTranslation } from '../../i18n/use-translation'
import { useUsablePolygons } from '../../i18n/use-usable-polygons'
import { BUFFER_LIMITS } from '../../permalink/base'
import { setBuffer } from '../../store/corridor-commands'
import { setBasis, setDenominator } from '../../store/coverage-commands'
import { denominatorInUse } from '../../store/selectors/coverage-chosen'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './ChosenCoverage.module.css'
import { NumberField } from './NumberField'

const KM = 1000

const Basis = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const basis = useAtlas(({ session }) => session.cover.basis)
  return (
    <fieldset className={styles.basis}>
      <legend>{t('result.basis')}</legend>
      {DENOMINATOR_BASES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="coverage-basis"
            value={each}
            checked={basis === each}
            onChange={() => setBasis(store, each)}
          />
          {t(`result.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** How far the corridor's surroundings reach: the same distance as everywhere in the atlas. */
const BufferWidth = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const buffer = useAtlas(({ session }) => session.buffer)
  return (
    <NumberField
      label={t('within')}
      purpose="coverage-buffer"
      value={buffer / KM}
      least={BUFFER_LIMITS.least / KM}
      most={BUFFER_LIMITS.most / KM}
      onNumber={(km) => setBuffer(store, metres(km * KM))}
    />
  )
}

/** Chooses what the share is a share of: an area of the atlas, a published number, a polygon of one's own. */
export const DenominatorChoice = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const inUse = useAtlas(denominatorInUse)
  const usable = useUsablePolygons()
  const name = useDenominatorName()
  const option = (id: DenominatorId) => (
    <option key={id} value={id}>
      {name(id)}
    </option>
  )
  return (
    <>
      <label className={styles.of}>
        {t('result.of')}
        <select
          data-purpose="coverage-denominator"
          value={inUse}
          onChange={(event) => setDenominator(store, event.target.value as DenominatorId)}
        >
          <optgroup label={t('result.named')}>{NAMED_DENOMINATORS.map(option)}</optgroup>
          <optgroup label={t('result.other')}>{([OUTCROP, CORRIDOR_BUFFER] as const).map(option)}</optgroup>
          {usable.length > 0 ? (
            <optgroup label={t('result.own')}>{usable.map(({ kind, id }) => option(`${kind}:${id}`))}</optgroup>
          ) : null}
        </select>
      </label>
      {isNamed(inUse) ? <Basis /> : null}
      {inUse === CORRIDOR_BUFFER ? <BufferWidth /> : null}
    </>
  )
}
