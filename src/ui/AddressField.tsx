import { useId } from 'react'

type AddressFieldProps = {
  readonly label: string
  readonly purpose: string
  /** An address, the same in every language. */
  readonly example: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Asks for an address: left to right in every language, and no spelling is mended in it. */
export const AddressField = ({ label, purpose, example, value, onChange }: AddressFieldProps) => {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        data-purpose={purpose}
        placeholder={example}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
