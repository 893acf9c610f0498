import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { EmbedPart } from '../../../../src/features/embed/EmbedPart'
import { renderAtlas } from '../../../support/render-atlas'

const field = <T extends HTMLElement>(purpose: string): T => document.querySelector(`[data-purpose="${purpose}"]`) as T
const code = (): string => field<HTMLTextAreaElement>('embed-code').value
const show = () => renderAtlas(<EmbedPart page="https://atlas.example/" />)

beforeEach(() => sessionStorage.clear())

test('a frame that was described is described the same when one comes back to it', async () => {
  const { unmount } = await show()
  await userEvent.selectOptions(field('embed-width'), '640px')
  await userEvent.selectOptions(field('embed-language'), 'ur')
  await userEvent.type(field('embed-origins'), 'https://school.example')
  const written = code()
  expect(written).toContain('inline-size:640px')
  expect(written).toContain('origin=https%3A%2F%2Fschool.example')
  expect(written).toContain('lang=ur')
  unmount()
  await show()
  expect(code()).toBe(written)
})

test('what is no choice of a frame gives way to what a frame starts with', async () => {
  sessionStorage.setItem('pakistan-minerals-atlas.unsent.embed', '{"width":"2px","title":"Gone"}')
  await show()
  expect(code()).toContain('inline-size:100%')
  expect(code()).not.toContain('Gone')
})
