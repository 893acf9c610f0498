import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'primary' | 'quiet'
  /** An icon alone: the button then needs an `aria-label`. */
  readonly iconOnly?: boolean
}

/** The one button of the atlas; never submits a form unless told to. */
export const Button = ({ look = 'plain', iconOnly = false, className, ...rest }: ButtonProps) => (
  <button
    type="button"
    className={[styles.button, styles[look], iconOnly ? styles.icon : '', className ?? ''].join(' ').trim()}
    {...rest}
  />
)
