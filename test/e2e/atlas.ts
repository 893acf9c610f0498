import { expect, type Locator, type Page } from '@playwright/test'

/** Every panel of the sheet. */
export const PANELS = ['explore', 'sites', 'claims', 'data', 'corridor', 'measure', 'coverage'] as const
export type Panel = (typeof PANELS)[number]

const SECTION_OF: Record<Panel, string> = {
  explore: 'explore',
  sites: 'explore',
  claims: 'explore',
  data: 'explore',
  corridor: 'measure',
  measure: 'measure',
  coverage: 'coverage',
}

/** The atlas as a reader uses it: its words are the specs' words, its selectors are known here alone. */
export class Atlas {
  readonly search: Locator
  readonly suggestions: Locator
  readonly map: Locator
  readonly selection: Locator
  readonly notices: Locator

  constructor(readonly page: Page) {
    this.search = page.locator('[role=combobox][data-purpose="search"]')
    // a native <select> has options too, but no listbox
    this.suggestions = page.getByRole('listbox').getByRole('option')
    this.map = page.locator('[data-purpose="map"]')
    this.selection = page.locator('[data-purpose="selection"]')
    this.notices = page.locator('[data-purpose="notices"]')
  }

  /** Opens a link as if it were pasted into an empty tab; waits for the page, not for the map. */
  async open(hash = '#v=1&lang=en'): Promise<void> {
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank')
    await this.page.goto(`./${hash}`)
    await expect(this.page.locator('[role=tab][data-section="explore"]')).toBeVisible()
  }

  /** Puts a link into the address of the open page. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate((next) => {
      window.location.hash = next
    }, hash)
  }

  /** Resolves when everything the map has to show is drawn. */
  async waitForMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })
  }

  panel(name: Panel): Locator {
    return this.page.locator(`[role=tabpanel][data-panel="${name}"]`)
  }

  async openPanel(name: Panel): Promise<Locator> {
    await this.page.locator(`[role=tab][data-section="${SECTION_OF[name]}"]`).click()
    if (SECTION_OF[name] !== 'coverage') await this.page.locator(`[role=tab][data-subpanel="${name}"]`).click()
    await expect(this.panel(name).locator('h2').first()).toBeVisible({ timeout: 30_000 })
    return this.panel(name)
  }

  /** A panel whose code and data have arrived: before that it stands there, with nothing in it to look at. */
  async panelWithContent(name: Panel): Promise<Locator> {
    await expect(this.panel(name).locator('h2').first()).toBeVisible({ timeout: 30_000 })
    await this.page.waitForLoadState('networkidle')
    return this.panel(name)
  }

  /** Exact number of a quantity in SI units, once it is shown. */
  async quantity(name: string): Promise<number> {
    const shown = this.page.locator(`data[data-quantity="${name}"]`).first()
    await expect(shown).toBeAttached()
    return Number(await shown.getAttribute('value'))
  }

  /** Waits until a quantity stands within `tolerance` of what is expected. */
  async expectQuantity(name: string, expected: number, tolerance: number): Promise<void> {
    await expect
      .poll(async () => Math.abs((await this.quantity(name)) - expected), { message: `${name} ≈ ${expected}` })
      .toBeLessThanOrEqual(tolerance)
  }

  async searchFor(text: string): Promise<Locator> {
    await this.search.click()
    await this.search.fill(text)
    const first = this.suggestions.first()
    await expect(first).toBeVisible()
    return first
  }

  async expectSelected(selection: string): Promise<void> {
    await expect(this.selection.and(this.page.locator(`[data-selection="${selection}"]`))).toBeVisible()
  }

  async expectNothingSelected(): Promise<void> {
    await expect(this.page.locator('[data-selection]')).toHaveCount(0)
  }

  /** Adds sheets through the list of the coverage panel. */
  async tickSheets(list: string): Promise<void> {
    const panel = await this.openPanel('coverage')
    await panel.locator('[data-purpose="sheet-list"]').fill(list)
    await this.action('sheet-list-apply').click()
  }

  siteRow(id: string): Locator {
    return this.page.locator(`table[data-purpose="sites"] tr[data-site="${id}"]`)
  }

  action(name: string): Locator {
    return this.page.locator(`[data-action="${name}"]`)
  }

  async switchLanguage(): Promise<void> {
    await this.action('language').click()
  }

  async chooseTheme(theme: 'light' | 'dark' | 'projector'): Promise<void> {
    await this.page.locator('[data-purpose="colour-theme"]').selectOption(theme)
  }

  /** The fragment of the address bar, read as the fields of a link. */
  async fragment(): Promise<URLSearchParams> {
    return new URLSearchParams(await this.page.evaluate(() => window.location.hash.slice(1)))
  }

  async expectInFragment(key: string, value: string | null): Promise<void> {
    await expect.poll(async () => (await this.fragment()).get(key), { message: `${key} in the link` }).toBe(value)
  }
}
