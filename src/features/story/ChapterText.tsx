import { blocksOf } from '../../domain/story/blocks'

/** The plain structured text of a chapter: paragraphs and lists. */
export const ChapterText = ({ text }: { readonly text: string }) =>
  blocksOf(text).map((block, index) => {
    // the blocks of a text have no other identity than their order
    const key = index
    if (block.kind === 'paragraph') return <p key={key}>{block.text}</p>
    return (
      <ul key={key}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  })
