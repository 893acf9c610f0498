import { useState } from 'react'
import styles from './NumberField.module.css'

type NumberFieldProps = {
  readonly label: string
  readonly purpose: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step?: number
  /** Told only of numbers that can be used; what is half typed stays in the field. */
  readonly onNumber: (value: number) => void
}

/** A number with its limits; leaving the field puts back the number that counts. */
export const NumberField = ({ label, purpose, value, least, most, step = 1, onNumber }: NumberFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const change = (text: string) => {
    setTyped(text)
    const number = Number(text)
    if (text.trim() !== '' && Number.isFinite(number) && number >= least && number <= most) onNumber(number)
  }
  const shown = typed ?? String(value)
  const isRefused = shown.trim() === '' || !(Number(shown) >= least && Number(shown) <= most)
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="number"
        data-purpose={purpose}
        dir="ltr"
        inputMode="decimal"
        min={least}
        max={most}
        step={step}
        aria-invalid={isRefused}
        value={shown}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
