import type { ElevationProfile } from '../../domain/corridor/elevation-profile'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import styles from './ElevationPart.module.css'

/** Climb, fall, extremes, and how much of the course is how steep. */
export const ProfileFigures = ({ profile }: { readonly profile: ElevationProfile }) => {
  const { t } = useTranslation('elevation')
  const format = useFormat()
  const { gain, loss, highest, lowest, known, slopes, samples } = profile
  const heights = [
    { name: 'gain', value: gain },
    { name: 'loss', value: loss },
    { name: 'highest', value: highest },
    { name: 'lowest', value: lowest },
  ] as const
  const step = (samples[1]?.chainage ?? 0) - (samples[0]?.chainage ?? 0)
  return (
    <>
      <dl className={styles.figures}>
        {heights.map(({ name, value }) =>
          value === null ? null : (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                <Quantity name={`corridor.elevation.${name}`} value={value} unit="m">
                  {t('metres', { value: format.number(value) })}
                </Quantity>
              </dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('known')}</dt>
          <dd>
            <Quantity name="corridor.elevation.known" value={known} unit="m">
              {format.kilometres(known)}
            </Quantity>
          </dd>
        </div>
      </dl>
      <table className={styles.slopes}>
        <caption>{t('slopes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('slope')}</th>
            <th scope="col">{t('length')}</th>
          </tr>
        </thead>
        <tbody>
          {slopes.map(({ from, to, length }) => (
            <tr key={from}>
              <th scope="row">
                {to === null
                  ? t('above', { from: format.percent(from, 0) })
                  : t('between', { from: format.percent(from, 0), to: format.percent(to, 0) })}
              </th>
              <td>
                <Quantity name={`corridor.elevation.slope.${Math.round(from * 100)}`} value={length} unit="m">
                  {format.kilometres(length)}
                </Quantity>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('how', { step: t('metres', { value: format.number(step) }) })}</p>
    </>
  )
}
