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
import { useCombobox } from './use-combobox'
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
  const combobox = useCombobox({
    id: INPUT,
    labelId: LABEL,
    count: choices.length,
    onChoose: (at) => {
      const choice = choices[at]
      if (!choice) return
      setText(words(choice).title.replaceAll(/[\u2066-\u2069]/g, ''))
      goToChoice(store, choice)
    },
  })
  const hurry = useHurriedEnter(text, answer !== null, () => {
    const [first] = choices
    if (first) goToChoice(store, first)
    combobox.close()
  })
  const { isOpen, highlighted, inputProps, listProps, optionProps } = combobox
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
        {...inputProps}
        value={text}
        onFocus={() => setWanted(true)}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          inputProps.onKeyDown?.(event)
          if (event.key === 'Enter') hurry()
        }}
      />
      <div className={styles.drop} hidden={!isOpen}>
        <div role="status">{isOpen ? <SearchMessage text={text} answer={answer} count={choices.length} /> : null}</div>
        <ul className={styles.results} {...listProps} hidden={!listed}>
          {listed
            ? choices.map((choice, at) => {
                const { title, details } = words(choice)
                return (
                  <li
                    key={choice.key}
                    data-result={choice.key}
                    data-highlighted={at === highlighted}
                    {...optionProps(at)}
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
