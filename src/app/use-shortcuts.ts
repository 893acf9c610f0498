import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import type { PanelId } from '../permalink/snapshot'
import { clearSelection } from '../store/selection-commands'
import { stepBack, stepForward } from '../store/sketch-steps'
import { useAtlasStore } from '../store/use-atlas'
import { openPanel } from '../store/view-commands'
import { fetchLaterParts } from './later'
import { singleKeysOn } from './single-keys'

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]'

const isTyping = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.matches(TYPING)

type Shortcuts = { readonly openDialog: (dialog: 'help' | 'share') => void; readonly raiseSheet: () => void }

const focusSearch = (): void => document.querySelector<HTMLInputElement>('[data-purpose="search"]')?.focus()

/** Page-wide keys. Single letters stay silent while someone types, or when switched off. */
export const useShortcuts = ({ openDialog, raiseSheet }: Shortcuts): void => {
  const store = useAtlasStore()
  useEffect(() => {
    const command = (run: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event)) return
      event.preventDefault()
      run()
    }
    const single = (run: () => void) => (event: KeyboardEvent) => {
      if (singleKeysOn() && !event.ctrlKey && !event.metaKey && !event.altKey) command(run)(event)
    }
    const show = (panel: PanelId) => () => {
      openPanel(store, panel)
      raiseSheet()
      document.getElementById('panel')?.focus()
    }
    const search = (event: KeyboardEvent) => {
      event.preventDefault()
      focusSearch()
    }
    const leave = (event: KeyboardEvent) => {
      if (!isTyping(event) && !document.querySelector('dialog[open]')) clearSelection(store)
    }
    return tinykeys(window, {
      '$mod+KeyK': search,
      '/': single(focusSearch),
      '$mod+KeyZ': command(() => stepBack(store)),
      '$mod+Shift+KeyZ': command(() => stepForward(store)),
      'Control+KeyY': command(() => stepForward(store)),
      KeyL: single(show('explore')),
      KeyT: single(show('sites')),
      KeyP: single(() => void fetchLaterParts().then(({ presentLast }) => presentLast(store))),
      KeyM: single(show('measure')),
      KeyS: single(() => openDialog('share')),
      'Shift+?': single(() => openDialog('help')),
      Escape: leave,
    })
  }, [store, openDialog, raiseSheet])
}
