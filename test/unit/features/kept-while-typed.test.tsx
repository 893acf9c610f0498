import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { OwnVariantEditor } from '../../../src/features/corridor/OwnVariantEditor'
import { Typed } from '../../../src/features/coverage/MappingForm'
import { DraftField } from '../../../src/features/data/DraftField'
import { NameField } from '../../../src/features/measure/NameField'
import { SnapshotsPanel } from '../../../src/features/snapshots/SnapshotsPanel'
import { saveSnapshot } from '../../../src/store/saved-snapshot-commands'
import { undo } from '../../../src/store/transact'
import { duplicateVariant } from '../../../src/store/variant-commands'
import { aCorridor } from '../../support/a-corridor'
import { ready } from '../../support/layered'
import { renderAtlas } from '../../support/render-atlas'

const pageGoes = () => act(() => void window.dispatchEvent(new Event('pagehide')))
const at = (selector: string) => document.querySelector(selector) as HTMLInputElement
const { keyboard, click, tab } = userEvent

const aViewBeingEdited = async () => {
  const shown = await renderAtlas(<SnapshotsPanel />)
  const { store } = shown
  act(() => {
    saveSnapshot(store, { name: 'Chagai', note: 'first', made: '', edition: null, link: '#v=1', thumbnail: null })
  })
  await click(at('[data-action="snapshot-edit"]'))
  const view = () => store.getState().document.snapshots[0]
  const steps = () => store.getState().history.past.map(({ label }) => label)
  return { ...shown, view, steps }
}

test('name and note of a view are kept when the page goes in mid-word, as one step', async () => {
  const { store, view, steps } = await aViewBeingEdited()
  await keyboard('Reko D')
  expect(view()?.name).toBe('Chagai')
  pageGoes()
  expect(view()?.name).toBe('Reko D')
  await keyboard('iq{Tab}for the talk')
  pageGoes()
  expect(view()).toMatchObject({ name: 'Reko Diq', note: 'for the talk' })
  await click(at('[data-action="snapshot-edit-save"]'))
  expect(steps()).toEqual(['save-snapshot', 'edit-snapshot'])
  undo(store)
  expect(view()).toMatchObject({ name: 'Chagai', note: 'first' })
})

test('a view whose panel is left in mid-word keeps the words, and Escape gives back name and note', async () => {
  const { store, view, unmount } = await aViewBeingEdited()
  await keyboard('Nobody')
  pageGoes()
  await keyboard('{Tab} wants this')
  pageGoes()
  await keyboard('{Escape}')
  expect(view()).toMatchObject({ name: 'Chagai', note: 'first' })
  expect(at('[data-purpose="snapshots-status"]')).toHaveTextContent('Undo brings your words back')
  act(() => undo(store))
  expect(view()).toMatchObject({ name: 'Nobody', note: 'wants this' })
  act(() => undo(store))
  // by the button, what was not kept yet
  await click(at('[data-action="snapshot-edit"]'))
  await keyboard('Mistyped')
  await click(screen.getByRole('button', { name: 'Cancel' }))
  expect(view()?.name).toBe('Chagai')
  act(() => undo(store))
  expect(view()?.name).toBe('Mistyped')
  act(() => undo(store))
  await click(at('[data-action="snapshot-edit"]'))
  await keyboard('Saindak')
  unmount()
  expect(view()?.name).toBe('Saindak')
})

test('the name of a view that is not saved yet is there again after a reload', async () => {
  const { unmount } = await renderAtlas(<SnapshotsPanel />)
  await userEvent.type(at('[data-purpose="snapshot-name"]'), 'Two roads to the sea')
  unmount()
  const again = await renderAtlas(<SnapshotsPanel />)
  expect(at('[data-purpose="snapshot-name"]')).toHaveValue('Two roads to the sea')
  await userEvent.clear(at('[data-purpose="snapshot-name"]'))
  again.unmount()
  await renderAtlas(<SnapshotsPanel />)
  expect(at('[data-purpose="snapshot-name"]')).toHaveValue('')
})

test('the name of an own course is kept when the page goes, as one step, and given back by Escape', async () => {
  const { store } = await renderAtlas(<OwnVariantEditor />, { datasets: { corridor: ready(aCorridor()) } })
  act(() => void duplicateVariant(store, 'as-named', 'Copy'))
  const name = () => store.getState().document.variants[0]?.name
  const field = at('[data-purpose="variant-name"]')
  await userEvent.type(field, ' over')
  pageGoes()
  // an empty end is no part of a name, and no reason to stop keeping
  await keyboard(' ')
  pageGoes()
  await keyboard('Panjgur')
  pageGoes()
  expect(name()).toBe('Copy over Panjgur')
  await tab()
  expect(store.getState().history.past.map(({ label }) => label)).toEqual(['add-variant', 'rename-variant'])
  await userEvent.type(field, '!')
  pageGoes()
  await keyboard('{Escape}')
  expect(name()).toBe('Copy over Panjgur')
})

test('half a year is not kept, a whole one is, and words always are', async () => {
  const done = vi.fn()
  await renderAtlas(
    <>
      <Typed label="Year" type="number" purpose="year" value="" onDone={done} />
      <Typed label="Source" type="text" purpose="source" value="" onDone={done} />
      <NameField name="Road" onWrite={done} onLeave={() => undefined} />
      <DraftField label="Layer" type="text" value="" onDone={done} />
    </>,
  )
  const kept = () => {
    pageGoes()
    return done.mock.calls.splice(0).flat()
  }
  await userEvent.type(screen.getByLabelText('Year'), '198')
  expect(kept()).toEqual([])
  await keyboard('7')
  expect(kept()).toEqual(['1987'])
  await userEvent.type(screen.getByLabelText('Source'), 'GSP')
  expect(kept()).toContain('GSP')
  await userEvent.type(at('[data-purpose="measure-name"]'), ' north')
  expect(kept()).toContain('Road north')
  await userEvent.type(screen.getByLabelText('Layer'), 'Leases')
  expect(kept()).toContain('Leases')
})
