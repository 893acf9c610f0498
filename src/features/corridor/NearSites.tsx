import type { VariantId } from '../../domain/corridor/corridor-variant'
import type { FeatureNear } from '../../domain/corridor/features-within'
import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import type { SiteCandidate } from '../../store/selectors/corridor-near'
import { useAtlas } from '../../store/use-atlas'
import { CommoditySymbol } from '../../ui/CommoditySymbol'
import { NearList } from './NearList'
import { NearRow } from './NearRow'
import styles from './NearRow.module.css'

type NearSitesProps = { readonly variant: VariantId; readonly sites: readonly FeatureNear<SiteCandidate>[] }

/** The sites near the chosen course in the order one passes them. */
export const NearSites = ({ variant, sites }: NearSitesProps) => {
  const { t } = useTranslation(['corridor', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const courseName = useVariantName()
  const buffer = useAtlas(({ session }) => session.buffer)
  const maybe = (uncertainty: number) => (
    <>
      <span className={styles.maybe}>{t('near.maybe')}</span>
      <span className={styles.why}>{t('near.maybeWhy', { uncertainty: format.kilometres(uncertainty) })}</span>
    </>
  )
  return (
    <NearList
      title={t('near.sitesAlong', { course: courseName(variant) })}
      purpose="sites-along"
      empty={t('near.noSites', { distance: format.kilometres(buffer, 0) })}
    >
      {sites.map(({ feature, certainty, ...station }) => (
        <NearRow
          key={feature.id}
          selection={{ kind: 'site', id: feature.id }}
          position={feature.position}
          label={nameOf(feature.record)}
          mark={
            <CommoditySymbol
              group={feature.record.commodityGroup}
              hollow={!isPinnedDown(feature.record.locationAccuracy)}
            />
          }
          quantity={`corridor.${variant}.site.${feature.id}`}
          station={station}
        >
          {certainty === 'maybe' ? maybe(feature.uncertainty ?? 0) : null}
        </NearRow>
      ))}
    </NearList>
  )
}
