import type { TurfError } from '../../domain/coverage/verify-with-turf'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tickedCoverage } from '../../store/selectors/coverage'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import type { CoverageAnswer } from '../../workers/protocol'
import styles from './ShareTable.module.css'

/** Turf's areas beside the quick sums, with the relative difference. */
export const TurfResults = ({ answers }: { readonly answers: readonly CoverageAnswer[] }) => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  const format = useFormat()
  const shares = useAtlas(tickedCoverage)
  if (!shares || answers.length === 0) return null
  const words = (error: TurfError) =>
    t('check.refused', {
      reason: error.kind === 'no-such-sheet' ? t('check.noSuchSheet', { sheet: error.sheet }) : error.reason,
    })
  return (
    <table className={styles.shares} data-purpose="turf-results">
      <caption>{t('check.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.area')}</th>
          <th scope="col">{t('check.turf')}</th>
          <th scope="col">{t('check.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ code, result }) => {
          const quick = shares.byCode[code].mapped
          return (
            <tr key={code}>
              <th scope="row">{t(`vocabulary:area.${code}`)}</th>
              {result.ok ? (
                <>
                  <td>
                    <Quantity name={`coverage.check.${code}.area`} value={result.value.area} unit="m2">
                      {format.squareKilometres(result.value.area, 2)}
                    </Quantity>
                    <small>
                      {t('check.sphere')}{' '}
                      <Quantity
                        name={`coverage.check.${code}.area.spherical`}
                        value={result.value.sphericalArea}
                        unit="m2"
                      >
                        {format.squareKilometres(result.value.sphericalArea, 2)}
                      </Quantity>
                    </small>
                  </td>
                  <td>
                    <Quantity
                      name={`coverage.check.${code}.difference`}
                      value={quick > 0 ? result.value.area / quick - 1 : 0}
                      unit="1"
                    >
                      <bdi dir="ltr">{format.percent(quick > 0 ? result.value.area / quick - 1 : 0, 5)}</bdi>
                    </Quantity>
                  </td>
                </>
              ) : (
                <td colSpan={2}>{words(result.error)}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
