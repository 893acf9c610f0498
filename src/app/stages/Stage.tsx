import { CompareStage } from '../../features/compare/CompareStage'
import { ComparisonPicture } from '../../features/picture/ComparisonPicture'
import { StoryStage } from '../../features/story/StoryStage'
import { useAtlas } from '../../store/use-atlas'
import { Attribution } from '../Attribution'
import { singleKeysOn } from '../single-keys'
import { StageMap } from './StageMap'
import { talkOfThisTab } from './talk-of-this-tab'
import { useAddressBack } from './use-address-back'

/** What covers the page while it lasts; the page under it stays as it was. */
export const Stage = () => {
  useAddressBack()
  const story = useAtlas(({ session }) => session.story !== null)
  return story ? (
    <StoryStage map={<StageMap />} foot={<Attribution narrow />} singleKeys={singleKeysOn} talkName={talkOfThisTab} />
  ) : (
    <CompareStage
      map={<StageMap />}
      foot={<Attribution narrow />}
      image={(shown) => <ComparisonPicture {...shown} />}
    />
  )
}
