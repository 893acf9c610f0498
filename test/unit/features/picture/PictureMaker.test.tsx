import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { PicturePart } from '../../../../src/features/picture/PicturePart'
import { readComparisonChoice, readPictureChoice } from '../../../../src/features/picture/picture-choice'
import { renderAtlas } from '../../../support/render-atlas'

const state = () => document.querySelector<HTMLElement>('[data-purpose="snapshot-outcome"]')?.dataset.state

beforeEach(() => {
  sessionStorage.clear()
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

const field = (name: RegExp): HTMLInputElement | HTMLSelectElement => screen.getByLabelText(name)

test('what was chosen for a picture is there for the next one, but not what cannot be any more', async () => {
  const { unmount } = await renderAtlas(<PicturePart />)
  await userEvent.selectOptions(field(/^Size/), 'a3-wide')
  await userEvent.clear(field(/^Title/))
  await userEvent.type(field(/^Title/), 'For the minister')
  await userEvent.click(screen.getByRole('checkbox', { name: /QR/ }))
  unmount()
  const again = await renderAtlas(<PicturePart />)
  expect(field(/^Size/)).toHaveValue('a3-wide')
  expect(field(/^Title/)).toHaveValue('For the minister')
  expect(screen.getByRole('checkbox', { name: /QR/ })).toBeChecked()
  again.unmount()
  for (const kept of ['{"size":"a4","title":"Half"}', '{"size":"poster"}', 'null', '[', '{"parts":["glitter"]}']) {
    sessionStorage.setItem('pakistan-minerals-atlas.unsent.picture', kept)
    const { unmount: close } = await renderAtlas(<PicturePart />)
    expect([field(/^Size/), field(/^Title/)].map(({ value }) => value)).toEqual(['16x9', 'Pakistan Minerals Atlas'])
    close()
  }
})

test('the words of a comparison are its own, its paper is kept', () => {
  const kept = { size: 'a4', scale: '300', title: 'A and B', subtitle: 'A | B', level: true }
  expect(readPictureChoice(kept)).toEqual({ size: 'a4', scale: '300', title: 'A and B', subtitle: 'A | B' })
  expect(readComparisonChoice(kept)).toEqual({ size: 'a4', scale: '300' })
})
