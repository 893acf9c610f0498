import { readTalkMessage, type TalkMessage } from './talk-messages'

/** One talk's line between the window that tells it and the speaker's. */
export type TalkChannel = {
  readonly say: (message: TalkMessage) => void
  readonly close: () => void
}

/** Opens the line of a talk; every talk has one of its own, so that two tabs do not turn each other's pages. */
export const openTalkChannel = (talk: string, onMessage: (message: TalkMessage) => void): TalkChannel => {
  const channel = new BroadcastChannel(`pakistan-minerals-atlas.talk.${talk}`)
  channel.addEventListener('message', ({ data }) => {
    const message = readTalkMessage(data)
    if (message) onMessage(message)
  })
  return { say: (message) => channel.postMessage(message), close: () => channel.close() }
}
