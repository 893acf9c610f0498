import type { ChosenCoverage } from '../../domain/coverage/chosen-coverage'
import { isNamed } from '../../domain/coverage/denominator-choice'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'

/** How the share of the chosen whole comes about. */
export const ChosenWorking = ({ chosen }: { readonly chosen: ChosenCoverage }) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const manifest = useAtlas(({ datasets }) => datasets.manifest)
  const { id, mapped, whole, share, range } = chosen
  const area = (value: number) => format.squareKilometres(value, 3)
  return (
    <Disclosure summary={t('working.summary')} purpose="working-chosen">
      <p>
        {t('working.division', {
          mapped: area(mapped),
          whole: area(whole),
          share: format.percent(share, 4),
        })}
      </p>
      <p>{t('working.sheets')}</p>
      <p>{t('working.polygons')}</p>
      {range && isNamed(id) ? (
        <p>
          {t('working.outline', {
            length: format.kilometres(range.outline, 0),
            boundary: format.squareKilometres(range.boundary),
          })}
        </p>
      ) : null}
      {manifest.status === 'ready' ? <p>{t('working.edition', { edition: manifest.value.edition })}</p> : null}
    </Disclosure>
  )
}
