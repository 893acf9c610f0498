import { Image } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import styles from './Snapshots.module.css'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

const paint = async (canvas: HTMLCanvasElement, base64: string): Promise<boolean> => {
  try {
    const picture = await createImageBitmap(new Blob([bytesOf(base64)]))
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    picture.close()
    return true
  } catch {
    // a project file may bring anything
    return false
  }
}

/** The small picture of a view; the page's policy allows no `data:` images, so it is painted. */
export const Thumbnail = ({ picture }: { readonly picture: string | null }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let current = true
    if (!canvas.current || picture === null) return setPainted(false)
    void paint(canvas.current, picture).then((done) => current && setPainted(done))
    return () => {
      current = false
    }
  }, [picture])
  return (
    <span className={styles.picture} aria-hidden="true" data-purpose="snapshot-thumbnail" data-painted={painted}>
      <canvas ref={canvas} width={160} height={100} hidden={!painted} />
      {painted ? null : <Image size={24} />}
    </span>
  )
}
