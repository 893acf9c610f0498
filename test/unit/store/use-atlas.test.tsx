import { act, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { select } from '../../../src/store/selection-commands'
import { AtlasProvider, useAtlas, useAtlasStore } from '../../../src/store/use-atlas'
import { setPointer } from '../../../src/store/view-commands'

const Selected = ({ onRender }: { readonly onRender: () => void }) => {
  onRender()
  const id = useAtlas((state) => state.session.selection?.id ?? 'nothing')
  return <output>{id}</output>
}

const Picker = () => {
  const store = useAtlasStore()
  return (
    <button type="button" onClick={() => select(store, { kind: 'site', id: 'duddar' })}>
      pick
    </button>
  )
}

describe('a component', () => {
  test('follows what it reads, and only that', () => {
    const store = createAtlasStore()
    const onRender = vi.fn()
    render(
      <AtlasProvider store={store}>
        <Selected onRender={onRender} />
        <Picker />
      </AtlasProvider>,
    )
    expect(screen.getByRole('status').textContent).toBe('nothing')
    act(() => screen.getByRole('button').click())
    expect(screen.getByRole('status').textContent).toBe('duddar')
    const rendered = onRender.mock.calls.length
    act(() => setPointer(store, [64, 28]))
    expect(onRender).toHaveBeenCalledTimes(rendered)
  })

  test('outside a provider is our own mistake and says so', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Picker />)).toThrow('AtlasProvider')
    silenced.mockRestore()
  })
})
