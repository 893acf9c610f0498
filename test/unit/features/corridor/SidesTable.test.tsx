import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SidesTable } from '../../../../src/features/corridor/SidesTable'
import { aCorridor } from '../../../support/a-corridor'
import { layered, ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const showTable = () =>
  renderAtlas(<SidesTable />, {
    datasets: { corridor: ready(aCorridor()), deposits: layered([], () => ''), towns: layered([], () => '') },
  })

test('what is compared is said above the part that scrolls, which the keyboard reaches and a reader can name', async () => {
  await showTable()
  const scroller = screen.getByRole('region', { name: /2 courses side by side/ })
  expect(scroller).toHaveAttribute('tabindex', '0')
  expect(within(scroller).queryByText(/courses side by side/)).toBeNull()
  expect(within(scroller).getByRole('table', { name: /2 courses side by side/ })).toBeVisible()
})

test('the difference against the first course is a plain figure, and what it is against is said once', async () => {
  await showTable()
  expect(screen.getAllByText(/against the first/)).toHaveLength(1)
  const differences = document.querySelectorAll('tr[data-fact="length"] [data-purpose="against-first"]')
  // GeodSolve, WGS84: 571 590.639529 m less 436 486.579789 m
  expect([...differences].map(({ textContent }) => textContent)).toEqual(['\u2066+135.1\u2069'])
})
