import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { PicturePart } from '../../../../src/features/picture/PicturePart'
import { renderAtlas } from '../../../support/render-atlas'

const state = () => document.querySelector<HTMLElement>('[data-purpose="snapshot-outcome"]')?.dataset.state

beforeEach(() => {
  // what the map's code and a canvas ask of a browser and get no answer to here: each picture fails as too large
  vi.stubGlobal('Worker', EventTarget)
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: async () => [] } })
})

test('the keyboard stays on what started a picture while it is drawn, and comes back there from Cancel', async () => {
  await renderAtlas(<PicturePart />)
  const save = screen.getByRole('button', { name: 'Save the picture' })
  save.focus()
  act(() => save.click())
  expect(state()).toBe('working')
  expect(save).toHaveFocus()
  expect(save).toHaveAttribute('aria-disabled', 'true')
  act(() => screen.getByRole('button', { name: 'Cancel' }).focus())
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(state()).toBe('failed'))
  expect(save).toHaveFocus()
  expect(save).not.toHaveAttribute('aria-disabled')
})
