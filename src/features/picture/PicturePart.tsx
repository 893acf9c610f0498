import { useTranslation } from '../../i18n/use-translation'
import { PictureMaker } from './PictureMaker'
import { choiceAtStart } from './picture-choice'
import { usePageSource } from './use-page-source'

/** This view as an image. */
export const PicturePart = () => {
  const { t } = useTranslation('picture')
  return <PictureMaker source={usePageSource()} intro={t('intro')} start={choiceAtStart(t('defaultTitle'))} />
}
