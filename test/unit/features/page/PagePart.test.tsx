import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { usePageFurniture } from '../../../../src/app/use-page-furniture'
import { PagePart } from '../../../../src/features/page/PagePart'
import { renderAtlas } from '../../../support/render-atlas'

const Part = () => <PagePart furniture={usePageFurniture()} />
const field = (purpose: string): HTMLInputElement =>
  document.querySelector(`[data-purpose="${purpose}"]`) as HTMLInputElement

beforeEach(() => sessionStorage.clear())

test('notes, paper and a scale of one’s own are there when the page is looked at again', async () => {
  const { unmount } = await renderAtlas(<Part />)
  await userEvent.selectOptions(field('page-paper'), 'letter')
  await userEvent.selectOptions(field('page-scale'), 'free')
  await userEvent.clear(field('page-scale-typed'))
  await userEvent.type(field('page-scale-typed'), '1:1 234 000')
  await userEvent.type(field('page-notes'), 'Bring the rock samples')
  unmount()
  await renderAtlas(<Part />)
  expect(field('page-paper')).toHaveValue('letter')
  expect(field('page-scale')).toHaveValue('free')
  expect(field('page-scale-typed')).toHaveValue('1234000')
  expect(field('page-notes')).toHaveValue('Bring the rock samples')
  expect(screen.getByRole('button', { name: /Print/ })).toBeEnabled()
})

test('what is no choice of a page any more gives way to what a page starts with', async () => {
  for (const kept of ['{"scale":12}', '{"paper":"a9"}', '7']) {
    sessionStorage.setItem('pakistan-minerals-atlas.unsent.page', kept)
    const { unmount } = await renderAtlas(<Part />)
    expect([field('page-paper').value, field('page-scale').value]).toEqual(['a4', 'fit'])
    unmount()
  }
})
