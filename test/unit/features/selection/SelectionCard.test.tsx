import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SelectionCard } from '../../../../src/features/selection/SelectionCard'
import { select } from '../../../../src/store/selection-commands'
import { useAtlasStore } from '../../../../src/store/use-atlas'
import { aDeposit } from '../../../support/a-deposit'
import { layered } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const MINE = aDeposit({ id: 'mine', name: 'The mine', nameUr: 'کان' })
const datasets = { deposits: layered([MINE], (site) => site.id) }

const Opener = () => {
  const store = useAtlasStore()
  return (
    <button type="button" onClick={() => select(store, { kind: 'site', id: 'mine' })}>
      open
    </button>
  )
}
const showPage = () =>
  renderAtlas(
    <>
      <Opener />
      <input role="combobox" aria-label="search" aria-expanded={false} aria-controls="none" />
      <SelectionCard />
    </>,
    { datasets },
  )
const heading = () => screen.getByRole('heading', { level: 2 })

test('nothing selected shows no card', async () => {
  await showPage()
  expect(document.querySelector('[data-purpose="selection"]')).toBeNull()
})

test('opened by keyboard, the card takes the focus; Escape closes it and gives the focus back', async () => {
  const { store } = await showPage()
  screen.getByRole('button', { name: 'open' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(heading()).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(store.getState().session.selection).toBeNull()
  expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
})

test('opened from the search box, the card takes the focus', async () => {
  const { store } = await showPage()
  await userEvent.click(screen.getByRole('combobox'))
  act(() => select(store, { kind: 'site', id: 'mine' }))
  expect(heading()).toHaveFocus()
})

test('opened with the pointer, the focus stays where it was', async () => {
  await showPage()
  await userEvent.click(screen.getByRole('button', { name: 'open' }))
  expect(heading()).not.toHaveFocus()
})

test('the close button clears the selection', async () => {
  const { store } = await showPage()
  await userEvent.click(screen.getByRole('button', { name: 'open' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close the card' }))
  expect(store.getState().session.selection).toBeNull()
})

test('an id that nobody knows gets a message, not an empty card', async () => {
  await renderAtlas(<SelectionCard />, { datasets, snapshot: { selection: { kind: 'site', id: 'atlantis' } } })
  expect(heading()).toHaveTextContent('Not found')
  expect(screen.getByText(/The atlas has nothing under “atlantis”/)).toBeInTheDocument()
})

test('while its file is on the way the card says so, and when it failed why', async () => {
  const selection = { kind: 'zone', id: 'gwadar-port' } as const
  const { unmount } = await renderAtlas(<SelectionCard />, { snapshot: { selection } })
  expect(screen.getByText('Loading …')).toBeInTheDocument()
  unmount()
  const error = { kind: 'not-json', file: 'zones.geojson' } as const
  const zones = { status: 'failed', error } as const
  const { store } = await renderAtlas(<SelectionCard />, { snapshot: { selection }, datasets: { zones } })
  expect(screen.getByRole('alert')).toHaveTextContent('geo/zones.geojson is damaged')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(store.getState().datasets.zones.status).toBe('idle')
})
