import { useEffect, useRef, useState } from 'react'
import type { Result } from '../../domain/result'
import { download } from '../../ui/download'
import { fileName } from './file-name'
import type { PictureChoice } from './picture-choice'
import { type PictureProblem, pictureFile } from './picture-file'
import type { Asking } from './use-ask'

export type Making =
  | { readonly kind: 'resting' }
  | { readonly kind: 'working'; readonly share: number; readonly hidden: boolean }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'copied' }
  /** The clipboard is closed to the page; the picture waits to be saved. */
  | { readonly kind: 'refused'; readonly reason: string; readonly file: string; readonly picture: Blob }
  | { readonly kind: 'failed'; readonly problem: PictureProblem }

const reasonOf = (failure: unknown): string => (failure instanceof Error ? failure.name : String(failure))

/** Hands the clipboard a promise while the reader's click still counts: the picture takes longer than that. */
const toClipboard = async (picture: Promise<Result<Blob, PictureProblem>>): Promise<string | null> => {
  const blob = picture.then((made) => (made.ok ? made.value : Promise.reject(new Error(made.error.kind))))
  blob.catch(() => undefined)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    return null
  } catch (failure) {
    return reasonOf(failure)
  }
}

/** Makes pictures, one at a time: saves them or copies them, tells how far it is, and can be stopped. */
export const useMaking = (asking: Asking) => {
  const [making, setMaking] = useState<Making>({ kind: 'resting' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const make = (choice: PictureChoice): Promise<Result<Blob, PictureProblem>> => {
    running.current?.abort()
    const abort = new AbortController()
    running.current = abort
    const note = (change: { share?: number; hidden?: boolean }): void => {
      if (running.current !== abort) return
      setMaking((now) => ({
        ...(now.kind === 'working' ? now : { share: 0, hidden: false }),
        ...change,
        kind: 'working',
      }))
    }
    note({ share: 0 })
    return pictureFile(asking.compose(choice, null), asking.file(choice), {
      signal: abort.signal,
      progress: (share) => note({ share }),
      hidden: (hidden) => note({ hidden }),
    })
  }
  const save = async (choice: PictureChoice): Promise<void> => {
    const made = await make(choice)
    if (!made.ok) return setMaking({ kind: 'failed', problem: made.error })
    const file = fileName(choice.title, new Date())
    download(file, made.value)
    setMaking({ kind: 'saved', file })
  }
  const copy = async (choice: PictureChoice): Promise<void> => {
    const picture = make(choice)
    const reason = await toClipboard(picture)
    const made = await picture
    if (!made.ok) setMaking({ kind: 'failed', problem: made.error })
    else if (reason === null) setMaking({ kind: 'copied' })
    else setMaking({ kind: 'refused', reason, file: fileName(choice.title, new Date()), picture: made.value })
  }
  return { making, save, copy, cancel: () => running.current?.abort() }
}
