import type { CorridorMeasurement } from '../../domain/corridor/measure-corridor'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Disclosure } from '../../ui/Disclosure'
import { Figure } from './Figure'
import styles from './LegFigures.module.css'
import { Lengths } from './Lengths'
import { PublishedRoad } from './PublishedRoad'
import { SheetLinks } from './SheetLinks'

/** A whole course: its legs added up, and how much of it has a published road length. */
export const WholeFigures = ({ measurement }: { readonly measurement: CorridorMeasurement }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const { variant, total } = measurement
  const { published } = total
  const name = `corridor.${variant}`
  return (
    <div className={styles.leg}>
      <dl className={styles.figures}>
        <Lengths name={name} lengths={total} />
        <Figure label={t('compare.road')}>
          <PublishedRoad
            name={name}
            length={published?.length ?? null}
            ratio={published?.ratioPublishedToGeodesic ?? null}
          />
          {published && !published.complete ? (
            <small>
              {t('compare.roadOf', {
                legs: published.legs,
                of: published.ofLegs,
                straight: format.kilometres(published.geodesicOfThoseLegs),
              })}
            </small>
          ) : null}
        </Figure>
      </dl>
      <Disclosure summary={t('compare.sheets', { count: total.sheets.length })}>
        <SheetLinks sheets={total.sheets} />
      </Disclosure>
    </div>
  )
}
