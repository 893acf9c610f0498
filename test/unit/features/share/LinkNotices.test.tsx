import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { LinkNotices } from '../../../../src/features/share/LinkNotices'
import type { Language } from '../../../../src/permalink/snapshot'
import { linkDesk, NOTHING_OPENED } from '../../../../src/store/link-desk'
import { renderAtlas } from '../../../support/render-atlas'

beforeEach(() => linkDesk.setState(NOTHING_OPENED))

test.each<[Language, number, RegExp]>([
  ['en', 1, /brought .1 story.. It stands .* takes it back/],
  ['en', 2, /brought .2 stories.. They stand .* takes them back/],
  ['ur', 1, /ساتھ ہے؛ .* سے ہٹ جائے گا/],
  ['ur', 2, /ساتھ ہیں؛ .* سے ہٹ جائیں گے/],
])('in %s a link that brought %d stories says so in the right number', async (language, stories, words) => {
  const none = { drawings: 0, variants: 0, stories: 0 }
  linkDesk.setState({ own: { kind: 'opened', added: { ...none, stories }, lost: none } })
  await renderAtlas(<LinkNotices />, { snapshot: { language } })
  expect(screen.getByRole('status')).toHaveTextContent(words)
})
