import { selection } from '../../i18n/en/selection'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'

type KnownSource = keyof typeof selection.area.publishers

const isKnown = (source: string): source is KnownSource => Object.hasOwn(selection.area.publishers, source)

/** Who states an official area; a source without words in the catalogue is shown as the row writes it. */
export const OfficialSource = ({ source }: { readonly source: string }) => {
  const { t } = useTranslation('selection')
  return (
    <p data-part="official-source">
      {t('area.source')} {isKnown(source) ? t(`area.publishers.${source}`) : <AsPublished>{source}</AsPublished>}
    </p>
  )
}
