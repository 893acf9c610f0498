import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'

/** Which edition of the data the figures were computed from. */
export const Edition = () => {
  const { t } = useTranslation('corridor')
  const manifest = useAtlas(({ datasets }) => datasets.manifest)
  return (
    <p>
      {manifest.status === 'ready'
        ? t('working.edition', { edition: manifest.value.edition })
        : t('working.editionUnknown')}
    </p>
  )
}
