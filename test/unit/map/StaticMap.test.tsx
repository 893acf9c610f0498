import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import StaticMap from '../../../src/map/fallback/StaticMap'
import type { MapTexts } from '../../../src/map/map-texts'
import { setFilter } from '../../../src/store/filter-commands'
import { aCorridor } from '../../support/a-corridor'
import { aDeposit } from '../../support/a-deposit'
import { layered, ready } from '../../support/layered'
import { renderAtlas } from '../../support/render-atlas'

const texts: MapTexts = {
  label: 'Map',
  instructions: '',
  legLength: String,
  post: String,
  station: String,
  drawn: { whole: '', ofHole: String, name: String, length: String, area: String },
  handle: String,
  walkedTo: String,
  nothingInView: '',
  nothingHere: '',
  staticLabel: 'Plain map',
  staticNotice: 'It cannot be zoomed',
  staticCorridor: 'Corridor, schematic',
}

const sites = [
  aDeposit(),
  aDeposit({ id: 'duddar', name: 'Duddar', commodityGroup: 'lead-zinc', position: [66.9, 26.1] }),
]
const datasets = {
  deposits: layered(sites, ({ id }) => id),
  corridor: ready(aCorridor()),
}
const plainMap = () => renderAtlas(<StaticMap texts={texts} />, { datasets })

describe('the plain map', () => {
  test('opens a site that is clicked', async () => {
    const { store } = await plainMap()
    await userEvent.click(screen.getByRole('button', { name: 'Duddar' }))
    expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'duddar' })
  })

  test('opens the focused site with Enter and says that it is open', async () => {
    await plainMap()
    screen.getByRole('button', { name: 'Saindak' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Saindak' })).toHaveAttribute('aria-pressed', 'true')
  })

  test('shows only the sites that pass the filters', async () => {
    const { store } = await plainMap()
    const { act } = await import('@testing-library/react')
    act(() => setFilter(store, 'commodityGroups', ['lead-zinc']))
    expect(screen.queryByRole('button', { name: 'Saindak' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Duddar' })).toBeInTheDocument()
  })

  test('calls the corridor schematic and names its towns', async () => {
    await plainMap()
    expect(screen.getByText('Corridor, schematic')).toBeInTheDocument()
    for (const town of ['Nokundi', 'Mashkel', 'Turbat', 'Gwadar']) expect(screen.getByText(town)).toBeInTheDocument()
    expect(screen.queryByText('Panjgur')).toBeNull()
  })
})
