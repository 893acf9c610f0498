import { useTranslation } from '../../i18n/use-translation'
import { PictureMaker } from './PictureMaker'
import { choiceAtStart, readPictureChoice } from './picture-choice'
import { usePageSource } from './use-page-source'

const KEPT = { as: 'picture', read: readPictureChoice }

/** This view as an image. */
export const PicturePart = () => {
  const { t } = useTranslation('picture')
  const source = usePageSource()
  return <PictureMaker source={source} intro={t('intro')} start={choiceAtStart(t('defaultTitle'))} kept={KEPT} />
}
