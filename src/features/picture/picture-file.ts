import { err, ok, type Result } from '../../domain/result'
import type { PictureError } from '../../map/view/picture/render-picture'
import type { ComposeAsk } from './compose-ask'
import { composePicture } from './compose-picture'
import { type PngText, withTexts } from './png-chunks'

export type PictureProblem =
  | PictureError
  /** The browser could not write the canvas as a file. */
  | { readonly kind: 'encode' }
  /** The code that draws could not be fetched. */
  | { readonly kind: 'code' }

export type FileWords = {
  readonly title: string
  readonly source: string
  readonly comment: string
}

const SOFTWARE = 'Pakistan Minerals Atlas'

const textsOf = ({ title, source, comment }: FileWords): readonly PngText[] => [
  { keyword: 'Title', text: title },
  { keyword: 'Source', text: source },
  { keyword: 'Software', text: SOFTWARE },
  { keyword: 'Comment', text: comment },
]

/** A picture as a PNG that says what it is, where it comes from and where it can be seen again. */
export const pictureFile = async (
  ask: ComposeAsk,
  words: FileWords,
  hooks: Parameters<typeof composePicture>[1],
): Promise<Result<Blob, PictureProblem>> => {
  let composed: Awaited<ReturnType<typeof composePicture>>
  try {
    composed = await composePicture(ask, hooks)
  } catch (failure) {
    // an import that fails is a TypeError in every browser; anything else is our own mistake
    if (failure instanceof TypeError && /import|module/i.test(failure.message)) return err({ kind: 'code' })
    throw failure
  }
  if (!composed.ok) return composed
  const { canvas, size } = composed.value
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  canvas.width = 0
  canvas.height = 0
  return png ? ok(await withTexts(png, textsOf(words), size.dpi)) : err({ kind: 'encode' })
}
