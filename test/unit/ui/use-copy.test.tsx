import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { EmbedPart } from '../../../src/features/embed/EmbedPart'
import { CopyButton } from '../../../src/features/selection/CopyButton'
import { CopyLink } from '../../../src/features/share/CopyLink'
import { CopyText } from '../../../src/ui/CopyText'
import { renderAtlas } from '../../support/render-atlas'

const TEXT = 'https://example.org/#v=1&map=6/30/69'
const WORDS = { copy: 'Copy', copied: 'Copied', refused: 'Refused', field: 'The text' }

beforeEach(() => {
  userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
})

const selected = (): string => {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return ''
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
}

test.each([
  ['of the share dialog', <CopyLink key="link" link={TEXT} most={8000} refused={false} />, 'Copy link'],
  ['of a list', <CopyText key="text" text={TEXT} action="copy" words={WORDS} />, 'Copy'],
  ['of a card', <CopyButton key="button" text={TEXT} action="copy" label="Copy" />, 'Copy'],
])(
  'a text %s that the clipboard refuses is selected, to be copied by keys, as often as it is asked for',
  async (_, part, name) => {
    await renderAtlas(part)
    const button = screen.getByRole('button', { name })
    for (const _time of ['first', 'second']) {
      await userEvent.click(button)
      expect(screen.getByRole('status')).toHaveTextContent(/refused/i)
      await vi.waitFor(() => expect(selected()).toBe(TEXT))
    }
  },
)

test('where the page is given no clipboard at all, the text is selected just the same', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard)
  await renderAtlas(<CopyText text={TEXT} action="copy" words={WORDS} />)
  screen.getByRole('button', { name: 'Copy' }).click()
  await vi.waitFor(() => expect(selected()).toBe(TEXT))
})

test('the HTML of a frame is selected too', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard)
  await renderAtlas(<EmbedPart page="https://atlas.example/" />)
  screen.getByRole('button', { name: 'Copy the HTML' }).click()
  await vi.waitFor(() => expect(selected()).toMatch(/^<iframe src="https:\/\/atlas\.example\/.*<\/iframe>$/))
  expect(screen.getByRole('status')).toHaveTextContent(/refused/i)
})
