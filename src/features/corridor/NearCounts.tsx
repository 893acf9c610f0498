import type { ReactNode } from 'react'
import type { VariantId } from '../../domain/corridor/corridor-variant'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { corridorComparison } from '../../store/selectors/corridor-comparison'
import { comparedVariants } from '../../store/selectors/corridor-courses'
import { type NearCorridor, nearCorridor } from '../../store/selectors/corridor-near'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './NearCounts.module.css'

type Course = { readonly variant: VariantId; readonly near: NearCorridor }

const useCourses = (): readonly Course[] => {
  const store = useAtlasStore()
  // Told to look again whenever one of the courses or what lies near it changes; each answer is remembered.
  useAtlas(corridorComparison)
  const compared = useAtlas(comparedVariants)
  return compared.flatMap((variant) => {
    const near = nearCorridor(store.getState(), variant)
    return near ? [{ variant, near }] : []
  })
}

/** How many sites, towns and people lie within the distance, of each course. */
export const NearCounts = () => {
  const { t } = useTranslation(['corridor', 'vocabulary'])
  const format = useFormat()
  const nameOf = useVariantName()
  const buffer = useAtlas(({ session }) => session.buffer)
  const courses = useCourses()
  const count = (name: string, value: number, note: string | null): ReactNode => (
    <>
      <strong>
        <Quantity name={name} value={value} unit="1">
          {format.number(value)}
        </Quantity>
      </strong>
      {note ? <small>{note}</small> : null}
    </>
  )
  const sites = ({ variant, near }: Course) => {
    const { nominal, certain, possible } = near.siteCount
    const doubtful = certain < possible ? t('near.certain', { certain, possible }) : null
    return count(`corridor.${variant}.sites-within`, nominal, doubtful)
  }
  const towns = ({ variant, near }: Course) => count(`corridor.${variant}.towns-within`, near.townCount.nominal, null)
  const people = ({ variant, near }: Course) => {
    const unstated = near.towns.filter(({ feature }) => feature.record.population === null).length
    const note = unstated > 0 ? t('near.unstated', { count: unstated }) : t('near.undated')
    return count(`corridor.${variant}.people-within`, near.population, note)
  }
  const rows = [
    { label: t('near.sites'), of: sites, chip: 'measured' },
    { label: t('near.towns'), of: towns, chip: 'measured' },
    { label: t('near.people'), of: people, chip: 'measured' },
  ] as const
  return (
    <table className={styles.counts} data-purpose="near-counts">
      <caption>{t('near.counts', { distance: format.kilometres(buffer, 0) })}</caption>
      <thead>
        <tr>
          <td />
          {courses.map(({ variant }) => (
            <th key={variant} scope="col">
              <bdi>{nameOf(variant)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, of, chip }) => (
          <tr key={label}>
            <th scope="row">
              {label} <SourceChip kind={chip} />
            </th>
            {courses.map((course) => (
              <td key={course.variant}>{of(course)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
