import { type BrowserContext, test as base, expect, type Page, type Request } from '@playwright/test'
import { Atlas } from './atlas'

export { expect } from '@playwright/test'

/** What went wrong in the page while a test ran, and what the page asked for. */
class Watch {
  readonly requests: Request[] = []
  private readonly troubles: string[] = []
  private readonly foreseen: RegExp[] = []

  constructor(private readonly origin: string) {}

  /** Every page of the context, those that it opens later too. */
  async follow(context: BrowserContext): Promise<void> {
    context.on('page', (page) => this.listen(page))
    await context.exposeFunction('reportBreach', (breach: string) => this.troubles.push(`content policy: ${breach}`))
    await context.addInitScript(() => {
      const report = (window as unknown as { reportBreach: (text: string) => void }).reportBreach
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        report(`${violatedDirective} blocked ${blockedURI} (${sourceFile})`),
      )
    })
  }

  private listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => this.troubles.push(`page error: ${error.message}`))
    page.on('crash', () => this.troubles.push('the page crashed'))
    page.on('request', (request) => {
      this.requests.push(request)
      const url = request.url()
      if (!url.startsWith(this.origin) && !/^(data|blob|about):/.test(url))
        this.troubles.push(`foreign request: ${url}`)
    })
  }

  /** A test that breaks something on purpose names the complaint it expects; anything else still fails it. */
  foresee(pattern: RegExp): void {
    this.foreseen.push(pattern)
  }

  get unforeseen(): readonly string[] {
    return this.troubles.filter((trouble) => !this.foreseen.some((pattern) => pattern.test(trouble)))
  }
}

export type Drawing = {
  /** Which maps' triangles become pixels: slow in software, so a test that looks at them says so (`test.use`). */
  readonly drawn: 'every map' | 'pictures' | 'nothing'
}

type Fixtures = Drawing & {
  readonly watch: Watch
  readonly atlas: Atlas
  /** The atlas as another reader opens it, in a browser that holds nothing of the first one's. */
  readonly elsewhere: Atlas
}

/**
 * Runs in the page: the map does all its work but the last, triangles are not handed to the software GPU; those of the
 * map that nobody sees, with which pictures are made, where they are wanted.
 */
const leaveUndrawn = (pictures: boolean): void => {
  const isWanted = ({ canvas }: WebGLRenderingContextBase): boolean =>
    pictures && canvas instanceof HTMLCanvasElement && canvas.closest('[data-purpose="picture-map"]') !== null
  for (const { prototype } of [WebGL2RenderingContext, WebGLRenderingContext])
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw: (...parts: number[]) => void = prototype[name]
      prototype[name] = function (this: WebGLRenderingContextBase, ...parts: number[]) {
        if (isWanted(this)) draw.apply(this, parts)
      }
    }
}

const prepare = async (context: BrowserContext, drawn: Drawing['drawn'], watch: Watch): Promise<void> => {
  if (drawn !== 'every map') await context.addInitScript(leaveUndrawn, drawn === 'pictures')
  await watch.follow(context)
}

/** Every test fails on a console error, a page error, a request to a stranger or a breach of the content policy. */
export const test = base.extend<Fixtures>({
  drawn: ['nothing', { option: true }],
  watch: [
    async ({ context, baseURL, drawn }, use) => {
      const watch = new Watch(baseURL ?? '')
      await prepare(context, drawn, watch)
      await use(watch)
      expect(watch.unforeseen, 'complaints of the page').toEqual([])
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => {
    await use(new Atlas(page))
  },
  elsewhere: async ({ browser, drawn, watch }, use) => {
    const context = await browser.newContext()
    await prepare(context, drawn, watch)
    await use(new Atlas(await context.newPage()))
    await context.close()
  },
})
