import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Disclosure } from '../../../src/ui/Disclosure'

const Part = ({ figure, deferred }: { readonly figure: number; readonly deferred: boolean }) => (
  <Disclosure summary="How it is worked out" deferred={deferred}>
    <p>Figure {figure}</p>
  </Disclosure>
)

const open = () => {
  const details = screen.getByRole('group') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
}

test.each([true, false])('an opened part shows the newest figure (deferred: %s)', async (deferred) => {
  const { rerender } = render(<Part figure={1} deferred={deferred} />)
  rerender(<Part figure={2} deferred={deferred} />)
  await act(async () => open())
  expect(screen.getByText('Figure 2')).toBeVisible()
  rerender(<Part figure={3} deferred={deferred} />)
  expect(screen.getByText('Figure 3')).toBeVisible()
})

test('what is put off stays out of sight until it is opened, and is there for a search of the page otherwise', () => {
  const { unmount } = render(<Part figure={1} deferred />)
  expect(screen.getByText('Figure 1')).toHaveStyle({ display: 'none' })
  unmount()
  render(<Part figure={1} deferred={false} />)
  expect(screen.getByText('Figure 1')).not.toHaveStyle({ display: 'none' })
})
