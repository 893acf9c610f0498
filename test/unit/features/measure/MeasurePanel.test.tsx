import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LegTable } from '../../../../src/features/measure/LegTable'
import { MeasurePanel } from '../../../../src/features/measure/MeasurePanel'
import { NextLeg } from '../../../../src/features/measure/NextLeg'
import { deleteDrawing } from '../../../../src/store/drawing-commands'
import { cancelSketch } from '../../../../src/store/sketch-commands'
import { AtlasProvider } from '../../../../src/store/use-atlas'
import { setPointer } from '../../../../src/store/view-commands'
import { renderAtlas } from '../../../support/render-atlas'
import { until } from '../../../support/until'

const typeIn = (text: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: /^Coordinates/ }), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Measure these' }))
}

test('who types one area after another need not choose the tool again', async () => {
  const { store } = await renderAtlas(<MeasurePanel />, { snapshot: { panel: 'measure' } })
  fireEvent.click(screen.getByRole('button', { name: 'Area' }))
  typeIn('26, 62\n26, 64\n28, 64')
  expect(screen.getByRole('textbox', { name: 'Coordinates (Area)' })).toBeVisible()
  typeIn('26, 66\n26, 68\n28, 68')
  expect(store.getState().document.drawings.map(({ kind }) => kind)).toEqual(['area', 'area'])
})

test('a panel that is opened again goes on with the kind of the last figure', async () => {
  const { store, rerender } = await renderAtlas(<MeasurePanel />, { snapshot: { panel: 'measure' } })
  expect(screen.getByRole('textbox', { name: 'Coordinates (Distance)' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Bearing' }))
  typeIn('26, 62\n26, 64')
  rerender(<AtlasProvider store={store}>{null}</AtlasProvider>)
  rerender(
    <AtlasProvider store={store}>
      <MeasurePanel />
    </AtlasProvider>,
  )
  expect(screen.getByRole('textbox', { name: 'Coordinates (Bearing)' })).toBeVisible()
})

test('the sides of a hole stand under its number, and with the others they make up the perimeter', async () => {
  const { container } = await renderAtlas(
    <LegTable
      quantity="measure.1"
      figure={{
        kind: 'area',
        positions: [
          [62, 26],
          [64, 26],
          [64, 28],
          [62, 28],
        ],
        holes: [
          [
            [62.5, 26.5],
            [63.5, 26.5],
            [63, 27.5],
          ],
        ],
      }}
    />,
  )
  const [, hole] = within(screen.getByRole('table')).getAllByRole('rowgroup').slice(1)
  expect(hole).toHaveTextContent(/^Hole 1/)
  expect(within(hole as HTMLElement).getAllByRole('row')).toHaveLength(4)
  const lengths = [...container.querySelectorAll<HTMLDataElement>('data[data-quantity$=".length"]')]
  // Planimeter: the perimeters of the square and of the triangle
  const sum = lengths.reduce((total, { value }) => total + Number(value), 0)
  expect(sum).toBeCloseTo(840_169.359670649 + 342_508.232343071, 3)
})

test('under a metre from the last point there is no next leg yet', async () => {
  const { container, store } = await renderAtlas(<NextLeg from={[63, 28]} />)
  act(() => setPointer(store, [63.000001, 28.000002]))
  expect(container).toBeEmptyDOMElement()
  act(() => setPointer(store, [63.001, 28]))
  expect(container).toHaveTextContent('To the pointer')
})

test('the keyboard is never left nowhere: after a rename, a change given up, and a deletion', async () => {
  const { store } = await renderAtlas(<MeasurePanel />, { snapshot: { panel: 'measure' } })
  typeIn('26, 62\n26, 64')
  typeIn('27, 62\n27, 64')
  const button = (action: string, drawing = 'd1') =>
    document.querySelector(`[data-drawing="${drawing}"] [data-action="measure-${action}"]`) as HTMLElement
  await userEvent.click(button('rename'))
  await userEvent.keyboard('Haul road{Enter}')
  expect(store.getState().document.drawings[0]?.name).toBe('Haul road')
  expect(button('rename')).toHaveFocus()
  await userEvent.keyboard('{Enter}{Escape}')
  expect(button('rename')).toHaveFocus()
  await userEvent.click(button('edit'))
  act(() => button('edit').blur())
  act(() => cancelSketch(store))
  await until(() => expect(button('edit')).toHaveFocus())
  await userEvent.click(button('delete'))
  await until(() => expect(screen.getByRole('heading', { name: 'Measurements' })).toHaveFocus())
  // whoever is elsewhere stays there
  screen.getByRole('textbox', { name: /^Coordinates/ }).focus()
  act(() => deleteDrawing(store, 'd2'))
  expect(screen.getByRole('textbox', { name: /^Coordinates/ })).toHaveFocus()
})

test('a measurement is copied as text: its name, its figures and where its points are', async () => {
  await renderAtlas(<MeasurePanel />, { snapshot: { panel: 'measure' } })
  const user = userEvent.setup()
  typeIn('28.827, 62.75\n26, 63')
  await user.click(document.querySelector('[data-action="measure-copy"]') as HTMLElement)
  // GeodSolve: 314 234.074695136 m
  const text = await navigator.clipboard.readText()
  expect(text).toContain('314.2 km')
  expect(text).toContain('28.827, 62.75')
  expect(await screen.findByText('Copied')).toBeVisible()
})

test('more lines than are typed by hand are refused with the way out, and stay where they are', async () => {
  const { store } = await renderAtlas(<MeasurePanel />, { snapshot: { panel: 'measure' } })
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `26, ${62 + at / 1000}`).join('\n')
  typeIn(lines(1001))
  expect(screen.getByText(/1,001 lines are more than the 1,000/)).toHaveTextContent('import it under My data')
  expect(screen.getByRole('textbox', { name: /^Coordinates/ })).toHaveValue(lines(1001))
  expect(store.getState().document.drawings).toEqual([])
  typeIn(lines(1000))
  expect(store.getState().document.drawings[0]?.positions).toHaveLength(1000)
})
