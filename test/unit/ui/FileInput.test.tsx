import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FileInput } from '../../../src/ui/FileInput'

const plan = new File(['{}'], 'plan.json', { type: 'application/json' })
const sites = new File(['id'], 'sites.csv', { type: 'text/csv' })

test('chosen files are handed over together, and the same one may be chosen again', async () => {
  const user = userEvent.setup()
  const taken: string[][] = []
  const take = (files: readonly File[]) => taken.push(files.map(({ name }) => name))
  render(<FileInput id="files" multiple purpose="import" label="Files" onFiles={take} />)
  const input = screen.getByLabelText<HTMLInputElement>('Files')
  await user.upload(input, [plan, sites])
  expect(input.value).toBe('')
  await user.upload(input, plan)
  expect(taken).toEqual([['plan.json', 'sites.csv'], ['plan.json']])
})

test('the Tab key passes over the input on its way from button to button', async () => {
  const user = userEvent.setup()
  render(
    <>
      <button type="button">Open</button>
      <FileInput purpose="project-open" label="Project" accept=".json" onFiles={() => undefined} />
      <button type="button">Save</button>
    </>,
  )
  await user.tab()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus()
})
