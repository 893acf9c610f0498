import { type ChosenCoverage, TARGETS } from '../../domain/coverage/chosen-coverage'
import { CORRIDOR_BUFFER, isNamed } from '../../domain/coverage/denominator-choice'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { outsidePakistan } from '../../store/selectors/coverage-chosen'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'

const PER_CENT = 100

/** What is missing to each target, and how its sheets are counted. */
const TargetsWorking = ({ chosen: { whole, mapped } }: { readonly chosen: ChosenCoverage }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const area = (value: number) => format.squareKilometres(value)
  return (
    <ul>
      {TARGETS.map((target) => {
        const missing = (whole * target) / PER_CENT - mapped
        const words = { target: format.percent(target / PER_CENT, 0), whole: area(whole), mapped: area(mapped) }
        return (
          <li key={target}>
            {missing > 0
              ? t('working.target', { ...words, missing: area(missing) })
              : t('working.targetReached', words)}
          </li>
        )
      })}
    </ul>
  )
}

/** How the corridor's surroundings are cut to Pakistan. */
const BufferWorking = ({ whole }: { readonly whole: number }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const outside = useAtlas(outsidePakistan) ?? 0
  const area = (value: number) => format.squareKilometres(value, 3)
  return <p>{t('working.buffer', { all: area(whole + outside), outside: area(outside), whole: area(whole) })}</p>
}

/** How the share of the chosen whole comes about, and every figure beside it. */
export const ChosenWorking = ({ chosen }: { readonly chosen: ChosenCoverage }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const manifest = useAtlas(({ datasets }) => datasets.manifest)
  const { id, mapped, whole, share, remaining, range, sheetsWhole, sheetsPartly, sheetsNone } = chosen
  const area = (value: number) => format.squareKilometres(value, 3)
  return (
    <Disclosure summary={t('working.summary')} purpose="working-chosen" deferred>
      <p>
        {t('working.division', {
          mapped: area(mapped),
          whole: area(whole),
          share: format.percent(share, 4),
        })}
      </p>
      <p>
        {mapped > whole
          ? t('working.beyond')
          : t('working.remaining', { whole: area(whole), mapped: area(mapped), remaining: area(remaining) })}
      </p>
      {id === CORRIDOR_BUFFER ? <BufferWorking whole={whole} /> : null}
      <p>{t('working.sheets')}</p>
      <p>{t('working.polygons')}</p>
      <p>
        {t('working.counts', {
          whole: format.number(sheetsWhole),
          partly: format.number(sheetsPartly),
          none: format.number(sheetsNone),
          all: format.number(sheetsWhole + sheetsPartly + sheetsNone),
        })}
      </p>
      <TargetsWorking chosen={chosen} />
      {range && isNamed(id) ? (
        <p>
          {t('working.outline', {
            length: format.kilometres(range.outline, 0),
            mapped: format.kilometres(range.alongMapped, 0),
            partly: format.kilometres(range.alongPartly, 0),
            boundary: format.squareKilometres(range.boundary),
          })}
        </p>
      ) : null}
      {manifest.status === 'ready' ? <p>{t('working.edition', { edition: manifest.value.edition })}</p> : null}
    </Disclosure>
  )
}
