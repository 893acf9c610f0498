import { useCombobox } from 'downshift'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlasStore } from '../../store/use-atlas'
import { CommoditySymbol } from '../../ui/CommoditySymbol'
import { type Choice, choicesOf } from './choice'
import { goToChoice } from './go-to-choice'
import styles from './SearchBox.module.css'
import { SearchMessage } from './SearchMessage'
import { useChoiceWords } from './use-choice-words'
import { useHurriedEnter } from './use-hurried-enter'
import { useSearchIndex } from './use-search-index'

/** More lines than this push the one looked for off a laptop's screen. */
const MOST = 10

const INPUT = 'search-input'
const LABEL = 'search-label'
const NO_CHOICES: readonly Choice[] = []

/** Finds places by any spelling, survey sheets and coordinates; the first result is one Enter away. */
export const SearchBox = () => {
  const { t } = useTranslation('search')
  const store = useAtlasStore()
  const words = useChoiceWords()
  const [wanted, setWanted] = useState(false)
  const [text, setText] = useState('')
  const index = useSearchIndex(wanted)
  const answer = useMemo(() => (text.trim() === '' ? null : (index?.query(text, MOST) ?? null)), [index, text])
  const choices = useMemo(() => (answer ? choicesOf(answer) : NO_CHOICES), [answer])
  const combobox = useCombobox<Choice>({
    inputId: INPUT,
    labelId: LABEL,
    items: [...choices],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (choice) => (choice ? words(choice).title.replaceAll(/[\u2066-\u2069]/g, '') : ''),
    // What is typed is taken in the event itself (onChange below): an effect comes too late for a quick typist.
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setText(inputValue)
    },
    // Nothing stays selected: the same result can be chosen twice. Leaving the box keeps what was typed and flies nowhere.
    stateReducer: (state, { type, changes }) => ({
      ...changes,
      selectedItem: null,
      ...(type === useCombobox.stateChangeTypes.InputBlur ? { inputValue: state.inputValue } : {}),
    }),
  })
  const hurry = useHurriedEnter(text, answer !== null, () => {
    const [first] = choices
    if (first) goToChoice(store, first)
    combobox.closeMenu()
  })
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = combobox
  const listed = isOpen && choices.length > 0
  return (
    <div className={styles.search}>
      <label className="visually-hidden" id={LABEL} htmlFor={INPUT}>
        {t('label')}
      </label>
      <Search className={styles.glass} aria-hidden="true" />
      <input
        type="search"
        data-purpose="search"
        spellCheck={false}
        placeholder={t('placeholder')}
        {...getInputProps({
          onFocus: () => setWanted(true),
          onChange: (event) => setText(event.currentTarget.value),
          // Esc closes the list here, and nothing else on the page with it.
          onKeyDown: (event) => {
            if (event.key === 'Escape' && isOpen) event.stopPropagation()
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            const chosen = listed ? choices[highlightedIndex] : undefined
            if (chosen) goToChoice(store, chosen)
            else hurry()
          },
          'aria-expanded': listed,
        })}
      />
      <div className={styles.drop} hidden={!isOpen}>
        <div role="status">{isOpen ? <SearchMessage text={text} answer={answer} count={choices.length} /> : null}</div>
        <ul className={styles.results} {...getMenuProps({ hidden: !listed })}>
          {listed
            ? choices.map((choice, at) => {
                const { title, details } = words(choice)
                return (
                  <li
                    key={choice.key}
                    data-result={choice.key}
                    data-highlighted={at === highlightedIndex}
                    {...getItemProps({ item: choice, index: at, onClick: () => goToChoice(store, choice) })}
                  >
                    {choice.kind === 'place' && choice.place.commodityGroup ? (
                      <CommoditySymbol group={choice.place.commodityGroup} hollow={choice.place.hollow} />
                    ) : null}
                    <span className={styles.words}>
                      <bdi>{title}</bdi>
                      <small>{details.join(' · ')}</small>
                    </span>
                  </li>
                )
              })
            : null}
        </ul>
      </div>
    </div>
  )
}
