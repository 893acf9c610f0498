import type { ComponentProps } from 'react'

type FileInputProps = Pick<ComponentProps<'input'>, 'ref' | 'id' | 'accept' | 'multiple' | 'hidden'> & {
  readonly purpose: string
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
}

/** Where files are chosen: never seen and never on the way of the Tab key, since a button with words of its own opens it. */
export const FileInput = ({ purpose, label, onFiles, ...input }: FileInputProps) => (
  <input
    {...input}
    type="file"
    data-purpose={purpose}
    className="visually-hidden"
    tabIndex={-1}
    aria-label={label}
    onChange={({ currentTarget }) => {
      onFiles([...(currentTarget.files ?? [])])
      // the same file may be chosen again
      currentTarget.value = ''
    }}
  />
)
