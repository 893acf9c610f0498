import { useEffect } from 'react'
import { useAtlasStore } from '../../store/use-atlas'
import { answerMessage } from './answer-message'

/** Answers the page around the frame, if its origin was named when the frame was made; nobody else is heard. */
export const useMessages = (origins: readonly string[]): void => {
  const store = useAtlasStore()
  useEffect(() => {
    if (window.parent === window || origins.length === 0) return
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== window.parent || !origins.includes(origin)) return
      const reply = answerMessage(store, data)
      if (reply) window.parent.postMessage(reply, origin)
    }
    window.addEventListener('message', onMessage)
    for (const origin of origins) window.parent.postMessage({ atlas: 1, type: 'ready' }, origin)
    return () => window.removeEventListener('message', onMessage)
  }, [store, origins])
}
