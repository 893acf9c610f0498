import type { Deposit } from '../../domain/minerals/deposit'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { CommodityNames } from '../../ui/CommodityNames'
import { Fact, Facts } from './Facts'
import styles from './Facts.module.css'
import { SheetButton } from './SheetButton'

/** What is mined, how far it has come, by whom, and where. */
export const SiteFacts = ({ site }: { readonly site: Deposit }) => {
  const { t } = useTranslation(['selection', 'vocabulary', 'common'])
  const unknown = t('common:notStated')
  const published = (words: string | null) => (words === null ? unknown : <AsPublished>{words}</AsPublished>)
  return (
    <Facts>
      <Fact term={t('commodities')}>
        <CommodityNames commodities={site.commodities} />
        <small className={styles.second}>
          {t('group')} {t(`vocabulary:commodityGroup.${site.commodityGroup}`)}
        </small>
      </Fact>
      <Fact term={t('status')}>
        {t(`vocabulary:status.${site.status}`)}
        <small className={styles.second}>
          {t('statusAsPublished')} <AsPublished>{site.statusAsPublished}</AsPublished>
        </small>
      </Fact>
      <Fact term={t('operator')}>{published(site.operator)}</Fact>
      <Fact term={t('place')}>
        {published(site.district)} · {t(`vocabulary:area.${site.province}`)}
      </Fact>
      <Fact term={t('start')}>{published(site.start)}</Fact>
      {site.sheet === null ? null : (
        <Fact term={t('sheet')}>
          <SheetButton sheet={site.sheet} />
        </Fact>
      )}
      <Fact term={t('confidence')}>
        {t(`vocabulary:confidence.${site.confidence}`)}
        {site.confidenceNote === null ? null : (
          <small className={styles.second}>
            <AsPublished>{site.confidenceNote}</AsPublished>
          </small>
        )}
      </Fact>
    </Facts>
  )
}
