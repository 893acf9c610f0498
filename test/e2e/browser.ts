import { test as base, expect, type Page, type Request } from '@playwright/test'
import { Atlas } from './atlas'

export { expect } from '@playwright/test'

/** What went wrong in the page while a test ran, and what the page asked for. */
class Watch {
  readonly requests: Request[] = []
  private readonly troubles: string[] = []
  private readonly foreseen: RegExp[] = []

  constructor(page: Page, origin: string) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => this.troubles.push(`page error: ${error.message}`))
    page.on('crash', () => this.troubles.push('the page crashed'))
    page.on('request', (request) => {
      this.requests.push(request)
      const url = request.url()
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) this.troubles.push(`foreign request: ${url}`)
    })
  }

  /** A test that breaks something on purpose names the complaint it expects; anything else still fails it. */
  foresee(pattern: RegExp): void {
    this.foreseen.push(pattern)
  }

  report(trouble: string): void {
    this.troubles.push(trouble)
  }

  get unforeseen(): readonly string[] {
    return this.troubles.filter((trouble) => !this.foreseen.some((pattern) => pattern.test(trouble)))
  }
}

export type Drawing = {
  /** Whether the map's triangles become pixels: slow in software, and wanted by the tests alone that look at them. */
  readonly drawn: boolean
}

type Fixtures = Drawing & {
  readonly watch: Watch
  readonly atlas: Atlas
}

/** Runs in the page: the map does all its work but the last, triangles are not handed to the software GPU. */
const leaveUndrawn = (): void => {
  const nothing = (): void => {}
  for (const { prototype } of [WebGL2RenderingContext, WebGLRenderingContext])
    Object.assign(prototype, { drawElements: nothing, drawArrays: nothing })
}

/** Every test fails on a console error, a page error, a request to a stranger or a breach of the content policy. */
export const test = base.extend<Fixtures>({
  drawn: [true, { option: true }],
  watch: [
    async ({ page, baseURL, drawn }, use) => {
      if (!drawn) await page.addInitScript(leaveUndrawn)
      const watch = new Watch(page, baseURL ?? '')
      await page.exposeFunction('reportBreach', (breach: string) => watch.report(`content policy: ${breach}`))
      await page.addInitScript(() => {
        const report = (window as unknown as { reportBreach: (text: string) => void }).reportBreach
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
          report(`${violatedDirective} blocked ${blockedURI} (${sourceFile})`),
        )
      })
      await use(watch)
      expect(watch.unforeseen, 'complaints of the page').toEqual([])
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => {
    await use(new Atlas(page))
  },
})
