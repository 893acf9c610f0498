import { useEffect, useRef } from 'react'
import styles from './QrCode.module.css'

/** Pixels of the picture per module: sharp on a screen of twice the density, and in a file. */
const SCALE = 8

type QrCodeProps = {
  /** True for a dark module, the quiet zone included. */
  readonly modules: readonly (readonly boolean[])[]
  /** What a reader who does not see it is told. */
  readonly label: string
  /** Given the canvas that shows the code, to save it from. */
  readonly canvas?: (canvas: HTMLCanvasElement | null) => void
}

/** Draws a QR code, dark on white whatever the theme: readers expect it so. */
export const QrCode = ({ modules, label, canvas }: QrCodeProps) => {
  const drawn = useRef<HTMLCanvasElement>(null)
  const size = modules.length * SCALE
  useEffect(() => {
    const context = drawn.current?.getContext('2d')
    if (!context) return
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, size, size)
    context.fillStyle = '#000000'
    modules.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE)
      })
    })
    canvas?.(drawn.current)
  }, [modules, size, canvas])
  return <canvas ref={drawn} width={size} height={size} role="img" aria-label={label} className={styles.code} />
}
