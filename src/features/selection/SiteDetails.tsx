import type { Deposit } from '../../domain/minerals/deposit'
import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import { useTranslation } from '../../i18n/use-translation'
import { Citations } from '../../ui/Citations'
import { CommoditySymbol } from '../../ui/CommoditySymbol'
import { Disclosure } from '../../ui/Disclosure'
import { TwoNames } from '../../ui/TwoNames'
import { AlsoWritten } from './AlsoWritten'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { CitedFigures } from './CitedFigures'
import { OutsideFocus } from './OutsideFocus'
import { Part } from './Part'
import { PublishedNote } from './PublishedNote'
import { SiteFacts } from './SiteFacts'
import { SiteLocation } from './SiteLocation'

/** Everything the atlas knows of a site, each figure with its own source. */
export const SiteDetails = ({ site }: { readonly site: Deposit }) => {
  const { t } = useTranslation(['selection', 'common'])
  const symbol = <CommoditySymbol group={site.commodityGroup} hollow={!isPinnedDown(site.locationAccuracy)} />
  return (
    <>
      <CardHeading kind="site" symbol={symbol}>
        <TwoNames name={site.name} nameUr={site.nameUr} />
      </CardHeading>
      <AlsoWritten names={site.altNames} />
      <OutsideFocus site={site} />
      <SiteFacts site={site} />
      <CitedFigures title={t('reserves')} purpose="reserves" figures={site.reserves} citations={site.citations} />
      <CitedFigures title={t('output')} purpose="output" figures={site.output} citations={site.citations} />
      <SiteLocation site={site} />
      {site.note === null ? null : (
        <Part title={t('note')} purpose="note">
          <PublishedNote note={site.note} noteUr={site.noteUr} />
        </Part>
      )}
      <Disclosure summary={t('common:sources')} purpose="sources">
        <Citations citations={site.citations} />
      </Disclosure>
      <CardActions selection={{ kind: 'site', id: site.id }} position={site.position} />
    </>
  )
}
