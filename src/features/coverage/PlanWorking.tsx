import { NEAR_SHEET } from '../../domain/coverage/plan-ranking'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { MappingPlan } from '../../store/selectors/plan'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import { useCourseName } from './use-touching-options'

/** The formula of the score with the numbers in use, and where the share starts. */
export const PlanWorking = ({ plan }: { readonly plan: MappingPlan }) => {
  const { t } = useTranslation(['plan', 'common'])
  const format = useFormat()
  const weights = useAtlas(({ session }) => session.cover.weights)
  const course = useCourseName()
  const manifest = useAtlas(({ datasets }) => datasets.manifest)
  return (
    <Disclosure summary={t('common:showWorking')} purpose="working-plan" deferred>
      <p>
        {t('next.working.score', {
          ...weights,
          distance: format.kilometres(NEAR_SHEET, 0),
          course: `\u2068${course}\u2069`,
        })}
      </p>
      <p>
        {t('next.working.share', {
          mapped: format.squareKilometres(plan.mapped),
          whole: format.squareKilometres(plan.whole),
        })}
      </p>
      <p>{t('scenario.working.method')}</p>
      {manifest.status === 'ready' ? <p>{t('scenario.working.edition', { edition: manifest.value.edition })}</p> : null}
    </Disclosure>
  )
}
