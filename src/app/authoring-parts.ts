/** Where stories are written: one chunk, fetched when the panel of stories is first shown. */
export { BeginStory } from '../features/authoring/BeginStory'
export { CopyShipped } from '../features/authoring/CopyShipped'
export { StoryTools } from '../features/authoring/StoryTools'
