import { type KeyboardEvent, useId, useRef } from 'react'
import styles from './Tabs.module.css'

type Tab<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly attributes?: Record<`data-${string}`, string>
}

type TabsProps<Id extends string> = {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  /** Id of the element that shows the selected tab's content. */
  readonly controls: string
  readonly look?: 'section' | 'sub'
  readonly onSelect: (id: Id) => void
}

/** ARIA tabs: one stop in the tab order, arrow keys move (towards the reading direction), Home and End jump. */
export const Tabs = <Id extends string>({
  label,
  tabs,
  selected,
  controls,
  look = 'section',
  onSelect,
}: TabsProps<Id>) => {
  const list = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((tab) => tab.id === selected)
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const targets: Record<string, number> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    const index = (target + tabs.length) % tabs.length
    const tab = tabs[index]
    if (!tab) return
    onSelect(tab.id)
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[index]?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      className={`${styles.tabs} ${styles[look]}`}
      onKeyDown={move}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={controls}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          {...tab.attributes}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
