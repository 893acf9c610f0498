import { expect, test } from 'vitest'
import { SCENARIOS_AT_START } from '../../../../src/domain/coverage/scenario'
import { metres } from '../../../../src/domain/units'
import { usePictureWords } from '../../../../src/features/picture/use-picture-words'
import { base } from '../../../../src/permalink/base'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { scenarioShown } from '../../../../src/store/selectors/scenario-shown'
import { useAtlas } from '../../../../src/store/use-atlas'
import { renderAtlas } from '../../../support/render-atlas'

const Heading = () => {
  const words = usePictureWords()
  const scenario = useAtlas(scenarioShown)
  return scenario && <p>{words.legendRow({ id: 'scenario', words: { scenario }, swatch: null })}</p>
}

const heading = async (snapshot: Partial<Snapshot>): Promise<string> => {
  const { container } = await renderAtlas(<Heading />, { snapshot })
  return (container.textContent ?? '').replace(/[\u2066-\u2069]/g, '')
}

test('a picture names the scenario as an assumption, with its numbers and what it is compared with', async () => {
  const scenario = { ...SCENARIOS_AT_START['corridor-first'], distance: metres(30_000) }
  const words = await heading({ scenario })
  expect(words).toContain('Scenario (assumption): “Corridor first”, compared with your list of sheets.')
  expect(words).toContain('within 30 km of the corridor (As named in the speech)')
  const cover = { ...base().cover, comparedWith: 'flagships' as const }
  expect(await heading({ scenario, cover })).toContain('compared with the scenario “Around the flagship sites”.')
})

test('and in Urdu, in Urdu', async () => {
  const words = await heading({ scenario: SCENARIOS_AT_START['gsp-count'], language: 'ur' })
  expect(words).toContain('منظرنامہ (مفروضہ)')
  expect(words).toContain('170')
  expect(words).not.toMatch(/[a-z]{3}/)
})
