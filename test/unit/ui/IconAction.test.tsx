import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ArrowUp } from 'lucide-react'
import { expect, test } from 'vitest'
import { IconAction } from '../../../src/ui/IconAction'

test('an icon alone says what it does and of what, and shows the pointer the shorter words', async () => {
  const user = userEvent.setup()
  const done: string[] = []
  render(
    <IconAction icon={ArrowUp} action="up" label="Move up: Saindak" hint="Move up" onClick={() => done.push('up')} />,
  )
  const button = screen.getByRole('button', { name: 'Move up: Saindak' })
  expect(button).toHaveAttribute('title', 'Move up')
  expect(button).toHaveAttribute('data-action', 'up')
  expect(button).not.toHaveAttribute('aria-disabled')
  await user.click(button)
  expect(done).toEqual(['up'])
})

test('an action that is refused says so and can hold the focus', () => {
  render(<IconAction icon={ArrowUp} action="up" label="Move up" refused />)
  const button = screen.getByRole('button', { name: 'Move up' })
  expect(button).toHaveAttribute('title', 'Move up')
  expect(button).toHaveAttribute('aria-disabled', 'true')
  button.focus()
  expect(button).toHaveFocus()
})
