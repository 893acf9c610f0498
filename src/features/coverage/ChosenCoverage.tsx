import type { ChosenCoverage as Chosen } from '../../domain/coverage/chosen-coverage'
import { CORRIDOR_BUFFER, isNamed, OUTCROP } from '../../domain/coverage/denominator-choice'
import { useDenominatorName } from '../../i18n/use-denominator-name'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { countsAsMapped, isCoverageStale } from '../../store/selectors/coverage'
import { coverageOfChosen, denominatorInUse, outsidePakistan } from '../../store/selectors/coverage-chosen'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './ChosenCoverage.module.css'
import { ChosenWorking } from './ChosenWorking'
import { DenominatorChoice } from './DenominatorChoice'
import { DissolveProgress } from './DissolveProgress'
import { OutcropSources } from './OutcropSources'
import { ShareRangeText } from './ShareRangeText'
import { Targets } from './Targets'

const SheetCounts = ({ chosen, stale }: { readonly chosen: Chosen; readonly stale: boolean }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const { sheetsWhole, sheetsPartly, sheetsNone } = chosen
  return (
    <ul className={styles.counts}>
      <li>
        <Quantity name="coverage.sheets.whole" value={sheetsWhole} unit="1" stale={stale}>
          {t('result.whole', { count: sheetsWhole, n: format.number(sheetsWhole) })}
        </Quantity>
      </li>
      <li>
        <Quantity name="coverage.sheets.partly" value={sheetsPartly} unit="1" stale={stale}>
          {t('result.partly', { n: format.number(sheetsPartly) })}
        </Quantity>
      </li>
      <li>
        <Quantity name="coverage.sheets.none" value={sheetsNone} unit="1" stale={stale}>
          {t('result.noneLeft', { n: format.number(sheetsNone) })}
        </Quantity>
      </li>
    </ul>
  )
}

const Figures = ({ chosen, stale }: { readonly chosen: Chosen; readonly stale: boolean }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const { share, mapped, whole, remaining } = chosen
  const isNothing = useAtlas(countsAsMapped) === 'nothing'
  const words = { mapped: format.squareKilometres(mapped), whole: format.squareKilometres(whole) }
  return (
    <>
      <strong className={styles.big}>
        <Quantity name="coverage.chosen.share" value={share} unit="1" stale={stale}>
          {format.percent(share, 2)}
        </Quantity>
      </strong>
      {isNothing ? <p data-purpose="nothing-counts">{t('result.nothing')}</p> : <SourceChip kind="measured" />}{' '}
      <Quantity name="coverage.chosen.area" value={mapped} unit="m2" stale={stale}>
        {t('result.mapped', words)}
      </Quantity>
      {' · '}
      <Quantity name="coverage.chosen.remaining" value={remaining} unit="m2" stale={stale}>
        {t('result.remaining', { area: format.squareKilometres(remaining) })}
      </Quantity>
      <SheetCounts chosen={chosen} stale={stale} />
    </>
  )
}

/** Below this a whole number of square kilometres says too little. Units: square metres. */
const SMALL = 10e6

/** What of the corridor's surroundings or of a polygon of one's own lies in another country or in the sea. */
const Outside = ({ chosen: { id }, stale }: { readonly chosen: Chosen; readonly stale: boolean }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const outside = useAtlas(outsidePakistan)
  if (outside === null) return null
  const area = format.squareKilometres(outside, outside < SMALL ? 3 : 0)
  return (
    <p className={styles.soft}>
      <Quantity name="coverage.chosen.outside" value={outside} unit="m2" stale={stale}>
        {t(id === CORRIDOR_BUFFER ? 'result.outsideBuffer' : 'result.outsideOwn', { area })}
      </Quantity>
    </p>
  )
}

/** Why a share of an official area passes 100 %. */
const BeyondOfficial = ({ chosen: { id, mapped, whole } }: { readonly chosen: Chosen }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  if (!isNamed(id) || mapped <= whole) return null
  return <p className={styles.soft}>{t('result.beyondOfficial', { area: format.squareKilometres(mapped - whole) })}</p>
}

/** The answer: how much of the chosen whole is mapped, by the ticked sheets and the polygons that count. */
export const ChosenCoverage = () => {
  const { t } = useTranslation('cover')
  const chosen = useAtlas(coverageOfChosen)
  const stale = useAtlas(isCoverageStale)
  const inUse = useAtlas(denominatorInUse)
  const isGone = useAtlas(({ session }) => session.cover.denominator !== inUse)
  const waiting = useAtlas(({ dissolved: { status } }) => status === 'running' || status === 'idle')
  const refused = useAtlas(({ dissolved }) => dissolved.answer?.ownRefused ?? null)
  const isNothing = useAtlas(countsAsMapped) === 'nothing'
  const name = useDenominatorName()
  return (
    <section aria-labelledby="chosen-title" className={styles.chosen} data-purpose="coverage-chosen">
      <h3 id="chosen-title">{t('result.title')}</h3>
      <DenominatorChoice />
      {isGone ? <p className={styles.soft}>{t('result.gone', { name: name(inUse) })}</p> : null}
      <DissolveProgress />
      {chosen ? <Figures chosen={chosen} stale={stale} /> : null}
      {chosen ? <Outside chosen={chosen} stale={stale} /> : null}
      {chosen ? null : (
        <p role="status">{t(refused ? `result.${refused}` : waiting ? 'result.waiting' : 'result.none')}</p>
      )}
      {inUse === OUTCROP ? <OutcropSources /> : null}
      {chosen && inUse !== OUTCROP && !isNothing ? <ShareRangeText range={chosen.range} stale={stale} /> : null}
      {chosen ? <BeyondOfficial chosen={chosen} /> : null}
      {chosen ? <Targets chosen={chosen} stale={stale} /> : null}
      {chosen ? <ChosenWorking chosen={chosen} /> : null}
    </section>
  )
}
