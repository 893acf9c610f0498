import { type ComponentProps, type KeyboardEvent, useState } from 'react'

type Combobox = {
  readonly isOpen: boolean
  readonly highlighted: number
  readonly close: () => void
  readonly inputProps: ComponentProps<'input'>
  readonly listProps: ComponentProps<'ul'>
  readonly optionProps: (at: number) => ComponentProps<'li'>
}

type ComboboxOptions = {
  readonly id: string
  readonly labelId: string
  readonly count: number
  readonly onChoose: (at: number) => void
}

/**
 * The ARIA 1.2 combobox with a list: focus stays in the box, arrows move the highlight, Enter and a click choose,
 * Escape and leaving the box close. Leaving never chooses: only a choice may fly the map.
 */
export const useCombobox = ({ id, labelId, count, onChoose }: ComboboxOptions): Combobox => {
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const highlighted = count === 0 ? -1 : Math.min(at, count - 1)
  const listId = `${id}-list`
  const optionId = (index: number) => `${id}-option-${index}`
  const close = () => setOpen(false)
  const choose = (index: number) => {
    onChoose(index)
    close()
  }
  const step = (by: number) => {
    setOpen(true)
    if (count > 0) setAt(isOpen ? (highlighted + by + count) % count : by > 0 ? 0 : count - 1)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // an input method that is still composing a word owns its keys
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && isOpen) {
      // Esc closes the list here, and nothing else on the page with it
      event.stopPropagation()
      close()
    } else if (event.key === 'Enter' && isOpen && highlighted >= 0) {
      event.preventDefault()
      choose(highlighted)
    }
  }
  return {
    isOpen,
    highlighted,
    close,
    inputProps: {
      id,
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': listId,
      'aria-expanded': isOpen && count > 0,
      'aria-activedescendant': isOpen && highlighted >= 0 ? optionId(highlighted) : undefined,
      onKeyDown,
      onInput: () => {
        setAt(0)
        setOpen(true)
      },
      onClick: () => setOpen(true),
      onBlur: close,
    },
    listProps: { id: listId, role: 'listbox', 'aria-labelledby': labelId },
    optionProps: (index) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === highlighted,
      // keeps the focus in the box, which would otherwise close the list before the click arrives
      onMouseDown: (event) => event.preventDefault(),
      onMouseMove: () => setAt(index),
      onClick: () => choose(index),
    }),
  }
}
