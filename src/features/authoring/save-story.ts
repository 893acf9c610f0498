import { storyFileName, writeStoryFile } from '../../data/story/story-file'
import type { Story } from '../../domain/story/story'
import type { AtlasState } from '../../store/state'
import { download } from '../../ui/download'

/** Hands a story to the browser as a file. Gives the file's name. */
export const saveStory = ({ datasets: { manifest } }: AtlasState, story: Story): string => {
  const name = storyFileName(story)
  const text = writeStoryFile(story, manifest.status === 'ready' ? manifest.value.edition : null)
  download(name, new Blob([text], { type: 'application/json' }))
  return name
}
