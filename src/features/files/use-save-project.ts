import { useCallback } from 'react'
import { featuresAtHand } from '../../store/features-at-hand'
import { importDeskOf } from '../../store/import-desk'
import { projectFile } from '../../store/project-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { workDesk } from '../../store/work-desk'
import { download } from '../../ui/download'

/** Saves the project as a file and says what came of it. */
export const useSaveProject = (): (() => void) => {
  const store = useAtlasStore()
  return useCallback(() => {
    void projectFile(store.getState(), featuresAtHand(importDeskOf(store))).then(({ name, content, without }) => {
      download(name, content)
      workDesk.setState({ project: { kind: 'saved', file: name, without } })
    })
  }, [store])
}
