import { EmbedPart } from '../features/embed/EmbedPart'
import { useSaveProject } from '../features/files/use-save-project'
import { PagePart } from '../features/page/PagePart'
import { PicturePart } from '../features/picture/PicturePart'
import { ShareDialog } from '../features/share/ShareDialog'
import { usePageFurniture } from './use-page-furniture'

/** The Share dialog with what each feature adds to it: a way that is not named here has no tab. */
export const ShareParts = ({ onClose }: { readonly onClose: () => void }) => {
  const saveProject = useSaveProject()
  const furniture = usePageFurniture()
  return (
    <ShareDialog
      parts={{
        image: <PicturePart />,
        page: <PagePart furniture={furniture} />,
        embed: <EmbedPart page={window.location.href} />,
      }}
      onSaveProject={saveProject}
      onClose={onClose}
    />
  )
}
