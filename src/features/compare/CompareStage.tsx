import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { type Comparison, readComparison, writeComparison } from '../../permalink/comparison'
import { endComparison, showComparison } from '../../store/compare-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { ImageOf } from './ComparedImage'
import { ComparedViews } from './ComparedViews'

type CompareStageProps = {
  /** Draws the store above it. */
  readonly map: ReactNode
  /** Sources and boundary note of what the maps show. */
  readonly foot: ReactNode
  /** Makes an image of both views. */
  readonly image: ImageOf
}

/** The page under the stage can only take the focus once it is no longer inert. */
const focusOpener = (): void => {
  const opener = document.querySelector<HTMLElement>('[data-action="compare"]') ?? document.getElementById('panel')
  opener?.focus({ preventScroll: true })
}

/** Reads the comparison anew only when somebody else wrote it: a link, Back, a choice in the panel. */
const useOpened = (text: string) => {
  const known = useRef(text)
  const [opened, setOpened] = useState(() => ({ text: text as string | null, turn: 0, reading: readComparison(text) }))
  const isNew = text !== opened.text && text !== known.current
  if (isNew) setOpened({ text, turn: opened.turn + 1, reading: readComparison(text) })
  useLayoutEffect(() => {
    known.current = text
  }, [text])
  const note = useCallback((comparison: Comparison) => {
    known.current = writeComparison(comparison)
    // what was opened first is news again once something else was written
    setOpened((now) => ({ ...now, text: null }))
  }, [])
  return { ...opened, note }
}

const Shown = ({ text, ...parts }: CompareStageProps & { readonly text: string }) => {
  const { t } = useTranslation('compare')
  const store = useAtlasStore()
  const { turn, reading, note } = useOpened(text)
  const leave = useCallback(() => endComparison(store), [store])
  const write = useCallback(
    (comparison: Comparison) => {
      note(comparison)
      showComparison(store, comparison)
    },
    [store, note],
  )
  if (reading.ok) return <ComparedViews key={turn} opened={reading.value} onWrite={write} onLeave={leave} {...parts} />
  return (
    <Dialog title={t('refused.title')} purpose="compare-refused" onClose={leave}>
      <p>{t(`refused.${reading.error}`, { length: text.length })}</p>
      <Button look="primary" data-action="compare-leave" onClick={leave}>
        {t('leave')}
      </Button>
    </Dialog>
  )
}

/** Two views over the page, one over or beside the other. */
export const CompareStage = (parts: CompareStageProps) => {
  const text = useAtlas(({ session }) => session.compare)
  useEffect(() => () => void setTimeout(focusOpener), [])
  return text === null ? null : <Shown text={text} {...parts} />
}
