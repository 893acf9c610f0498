import { useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { type ComparedCourse, corridorComparison } from '../../store/selectors/corridor-comparison'
import { comparedVariants } from '../../store/selectors/corridor-courses'
import { useAtlas } from '../../store/use-atlas'
import { ComparisonExport } from './ComparisonExport'
import { CourseSelection } from './CourseSelection'
import { GroundRow } from './GroundRow'
import { SidesRow } from './SidesRow'
import styles from './SidesTable.module.css'
import { differs } from './sides-differ'

const ZonesCell = ({ zones }: Pick<ComparedCourse, 'zones'>) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const nameOf = useName()
  if (zones.length === 0) return <td>{t('sides.noZones')}</td>
  return (
    <td>
      <ul className={styles.zones}>
        {zones.map(({ feature, certainty }) => (
          <li key={feature.id} data-zone={feature.id} data-certainty={certainty}>
            {certainty === 'within'
              ? nameOf(feature.record)
              : t('sides.maybeZone', {
                  zone: nameOf(feature.record),
                  uncertainty: format.kilometres(feature.uncertainty ?? 0, 0),
                })}
          </li>
        ))}
      </ul>
    </td>
  )
}

/** Two to four courses side by side, fact by fact. */
export const SidesTable = () => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const nameOf = useVariantName()
  const [differOnly, setDifferOnly] = useState(false)
  const buffer = useAtlas(({ session }) => session.buffer)
  const variants = useAtlas(comparedVariants)
  const { courses, rows } = useAtlas(corridorComparison)
  const shown = differOnly ? rows.filter(differs) : rows
  return (
    <section aria-labelledby="sides-title">
      <h3 id="sides-title">{t('sides.title')}</h3>
      <CourseSelection />
      <label className={styles.toggle}>
        <input
          type="checkbox"
          data-purpose="differ-only"
          checked={differOnly}
          onChange={(event) => setDifferOnly(event.target.checked)}
        />
        {t('sides.differOnly')}
      </label>
      {shown.length === 0 ? <p>{t('sides.noneDiffer')}</p> : null}
      {/* Not a caption in the table: it would be scrolled out of sight with the columns. */}
      <p id="sides-caption" className={styles.caption}>
        {t('sides.caption', { count: courses.length, distance: format.kilometres(buffer, 0) })}
      </p>
      {shown.some(differs) ? <p className={styles.how}>{t('sides.against')}</p> : null}
      {/* A table wider than the sheet is scrolled by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as said */}
      {/* biome-ignore lint/a11y/useSemanticElements: the section round it has another name */}
      <div role="region" className={styles.frame} tabIndex={0} aria-labelledby="sides-caption">
        <table className={styles.sides} data-purpose="courses-side-by-side" aria-labelledby="sides-caption">
          <thead>
            <tr>
              <th scope="col">{t('sides.fact')}</th>
              {courses.map(({ variant }) => (
                <th key={variant} scope="col">
                  <bdi>{nameOf(variant)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <SidesRow key={row.id} row={row} variants={variants} />
            ))}
            <GroundRow variants={variants} />
            <tr>
              <th scope="row">{t('sides.zonesNamed')}</th>
              {courses.map(({ variant, zones }) => (
                <ZonesCell key={variant} zones={zones} />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <ComparisonExport />
      <p className={styles.how}>{t('sides.howInside')}</p>
      <p className={styles.how}>{t('sides.howBuffer')}</p>
      <p className={styles.how}>{t('sides.howZones')}</p>
    </section>
  )
}
