import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { WorkNotices } from '../../../../src/features/files/WorkNotices'
import { NOTHING_TO_SAY, workDesk } from '../../../../src/store/work-desk'
import { renderAtlas } from '../../../support/render-atlas'

afterEach(() => workDesk.setState(NOTHING_TO_SAY))

test.each([
  ['en', 'no room left to keep your work', 'Save project'],
  ['ur', 'جگہ نہیں رہی', 'منصوبہ محفوظ'],
] as const)(
  'a browser without room for the work says so, with the way to keep it, in %s',
  async (language, words, way) => {
    const { container } = await renderAtlas(<WorkNotices />, { snapshot: { language } })
    expect(container).toBeEmptyDOMElement()
    act(() => workDesk.setState({ trouble: 'quota' }))
    expect(container.querySelector('[data-purpose="work-quota"]')).toHaveTextContent(words)
    expect(screen.getByRole('button', { name: new RegExp(way) })).toBeEnabled()
    act(() => workDesk.setState({ trouble: null }))
    expect(container).toBeEmptyDOMElement()
  },
)
