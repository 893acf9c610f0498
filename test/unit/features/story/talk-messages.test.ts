import { expect, test } from 'vitest'
import { openTalkChannel } from '../../../../src/features/story/talk-channel'
import { readTalkMessage, type TalkMessage } from '../../../../src/features/story/talk-messages'
import { aStory } from '../../../support/a-story'

const told = {
  kind: 'told',
  story: structuredClone(aStory()),
  chapter: 2,
  blank: false,
  startedAt: 1_790_000_000_000,
  language: 'ur',
  colourTheme: 'dark',
} as const

test('what a talk says is read back whole', () => {
  const messages = [
    told,
    { kind: 'ended' },
    { kind: 'hello' },
    { kind: 'go', chapter: 3 },
    { kind: 'blank', blank: true },
  ]
  expect(messages.map(readTalkMessage)).toEqual(messages)
})

test('what another edition of the atlas may send is not acted on', () => {
  const strange = [
    null,
    'go',
    {},
    { kind: 'fly' },
    { kind: 'go', chapter: 0 },
    { kind: 'go', chapter: 1.5 },
    { ...told, language: 'fr' },
    { ...told, story: { id: 'bare' } },
  ]
  expect(strange.map(readTalkMessage)).toEqual(strange.map(() => null))
})

test('two windows on one talk hear each other, and another talk hears neither', async () => {
  const heard: TalkMessage[] = []
  const elsewhere: TalkMessage[] = []
  const stage = openTalkChannel('one', (message) => {
    heard.push(message)
    stage.say(told as unknown as TalkMessage)
  })
  const other = openTalkChannel('two', (message) => elsewhere.push(message))
  const answer = new Promise<TalkMessage>((resolve) => {
    const speaker = openTalkChannel('one', (message) => {
      speaker.close()
      resolve(message)
    })
    speaker.say({ kind: 'go', chapter: 3 })
  })
  expect(await answer).toEqual(told)
  expect(heard).toEqual([{ kind: 'go', chapter: 3 }])
  expect(elsewhere).toEqual([])
  stage.close()
  other.close()
})
