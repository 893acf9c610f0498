import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong with the page, or with parts of it: rule, place and what to do about it. */
export const findings = async (page: Page, ...parts: readonly string[]): Promise<readonly string[]> => {
  // without frames in the page there is nothing for a second page to sum up, and what is right need not be described:
  // the same findings for a third of the time
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  for (const part of parts) axe.include(part)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id} (${impact}) at ${target.join(' ')}: ${html} ${failureSummary}`,
    ),
  )
}
