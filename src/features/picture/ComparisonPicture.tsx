import { useTranslation } from '../../i18n/use-translation'
import { PictureMaker } from './PictureMaker'
import { choiceAtStart, readComparisonChoice } from './picture-choice'
import { type ComparisonShown, useComparisonSource } from './use-comparison-source'

const KEPT = { as: 'comparison-picture', read: readComparisonChoice }

/** Two views compared, as an image. */
export const ComparisonPicture = (shown: ComparisonShown) => {
  const { t } = useTranslation('picture')
  const { left, right } = shown.comparison
  const start = {
    ...choiceAtStart(t('compared.title')),
    subtitle: t('compared.names', {
      left: t('compared.left', { name: left.name }),
      right: t('compared.right', { name: right.name }),
    }),
  }
  return <PictureMaker source={useComparisonSource(shown)} intro={t('compared.intro')} start={start} kept={KEPT} />
}
