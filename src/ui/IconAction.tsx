import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from './Button'

type IconActionProps = Omit<
  ComponentProps<typeof Button>,
  'look' | 'iconOnly' | 'children' | 'title' | 'aria-label'
> & {
  readonly icon: LucideIcon
  readonly action: string
  /** The whole name; in a list it says of what. */
  readonly label: string
  /** What the pointer is told, where the list says of what. */
  readonly hint?: string
  /** There is nothing to do now. Not `disabled`: the button that moved an item to the end would lose the focus. */
  readonly refused?: boolean
}

/** A quiet button that is an icon alone. */
export const IconAction = ({ icon: Icon, action, label, hint = label, refused, ...button }: IconActionProps) => (
  <Button
    look="quiet"
    iconOnly
    data-action={action}
    aria-label={label}
    aria-disabled={refused || undefined}
    title={hint}
    {...button}
  >
    <Icon aria-hidden="true" />
  </Button>
)
