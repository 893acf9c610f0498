import { useCallback } from 'react'
import { useName } from '../../i18n/use-name'
import { useAtlas } from '../../store/use-atlas'

/** Gives a node's name in the language on screen; its id while the corridor is not there. */
export const useNodeName = (): ((id: string) => string) => {
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const nameOf = useName()
  return useCallback(
    (id: string) => {
      const node = corridor.status === 'ready' ? corridor.value.nodes.get(id) : undefined
      return node ? nameOf(node) : id
    },
    [corridor, nameOf],
  )
}
