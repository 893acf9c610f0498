import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Dialog } from '../../../src/ui/Dialog'

const acting = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }

beforeEach(() => {
  // effects run when React gets to them, as in a browser
  acting.IS_REACT_ACT_ENVIRONMENT = false
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
})
afterEach(() => {
  acting.IS_REACT_ACT_ENVIRONMENT = true
})

test('a dialog is open from the moment its words stand in the page: until then no key closes it', async () => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const open = await new Promise<boolean | undefined>((resolve) => {
    new MutationObserver(() => resolve(place.querySelector('dialog')?.open)).observe(place, { childList: true })
    root.render(
      <Dialog title="Refused" purpose="refused" onClose={() => undefined}>
        <p>It arrived damaged</p>
      </Dialog>,
    )
  })
  expect(open).toBe(true)
  root.unmount()
  place.remove()
})
