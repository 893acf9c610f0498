import { useCallback } from 'react'
import { corridorNodes } from '../store/selectors/corridor-courses'
import { useAtlas } from '../store/use-atlas'
import { useName } from './use-name'
import { usePositionText } from './use-position-text'

/** Gives a node's name in the language on screen, its coordinates where nobody named it; its id while it is not there. */
export const useNodeName = (): ((id: string) => string) => {
  const nodes = useAtlas(corridorNodes)
  const nameOf = useName()
  const positionText = usePositionText()
  return useCallback(
    (id: string) => {
      const node = nodes.get(id)
      if (!node) return id
      return node.name === '' ? positionText(node.position) : nameOf(node)
    },
    [nodes, nameOf, positionText],
  )
}
