import { useCallback } from 'react'
import { browserLayerArchive } from '../../data/layer-archive'
import { projectFile } from '../../store/project-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { workDesk } from '../../store/work-desk'
import { download } from './download'

/** Saves the project as a file and says what came of it. */
export const useSaveProject = (): (() => void) => {
  const store = useAtlasStore()
  return useCallback(() => {
    void projectFile(store.getState(), browserLayerArchive).then((saved) => {
      if (saved.ok) download(saved.value.name, saved.value.content)
      workDesk.setState({
        project: saved.ok ? { kind: 'saved', file: saved.value.name } : { kind: 'not-saved', layer: saved.error.layer },
      })
    })
  }, [store])
}
