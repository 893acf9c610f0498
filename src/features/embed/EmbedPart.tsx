import { useId } from 'react'
import { useLeftWords } from '../../i18n/use-left-words'
import { useTranslation } from '../../i18n/use-translation'
import { EMBED_PARTS, readEmbedQuery } from '../../permalink/embed-query'
import { LANGUAGES, type Language } from '../../permalink/snapshot'
import { toHash } from '../../permalink/to-hash'
import { editionOf } from '../../store/selectors/edition'
import { leftBehind, ownParts } from '../../store/shared-link'
import { snapshotOf } from '../../store/snapshot-commands'
import { useAtlas } from '../../store/use-atlas'
import { useKeptChoice } from '../../store/use-kept-choice'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useCopy } from '../../ui/use-copy'
import styles from './EmbedPart.module.css'
import { choiceAtStart, HEIGHTS, readEmbedChoice, WIDTHS } from './embed-choice'
import { embedAddress, embedCode } from './embed-code'

/** The origins typed, one a line or apart by blanks; what is no origin is given back. */
const originsIn = (text: string): { readonly origins: readonly string[]; readonly refused: readonly string[] } => {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const read = words.map((word) => ({
    word,
    origin: readEmbedQuery(`?embed&origin=${encodeURIComponent(word)}`)?.origins[0],
  }))
  return {
    origins: read.flatMap(({ origin }) => origin ?? []),
    refused: read.flatMap(({ word, origin }) => (origin ? [] : [word])),
  }
}

/** Writes the frame that shows this view in another page; `page` is the atlas's own address. */
export const EmbedPart = ({ page }: { readonly page: string }) => {
  const { t } = useTranslation(['embed', 'common', 'shell'])
  const snapshot = useAtlas(snapshotOf)
  const edition = useAtlas(editionOf)
  const state = useAtlas((each) => each)
  const { list } = useLeftWords()
  const { drawings, variants } = ownParts(state)
  const { layers, mappedGround } = leftBehind(state)
  const left = list({ drawings, variants, layers, mappedGround })
  const id = useId()
  const [choice, setChoice] = useKeptChoice(
    'embed',
    choiceAtStart(snapshot.language, t('common:title')),
    readEmbedChoice,
  )
  const { width, height, show, language, title, lazy } = choice
  const { outcome, copy, field } = useCopy<HTMLTextAreaElement>()
  const { origins, refused } = originsIn(choice.origins)
  const address = embedAddress(page, toHash({ ...snapshot, language, story: null, compare: null }, { edition }), {
    show,
    origins,
  })
  const code = embedCode(address, { show, origins, width, height, title, lazy })
  const said = outcome?.of === code ? (outcome.copied ? 'copied' : 'refused') : null
  const sized = <Size extends string>(
    label: string,
    purpose: string,
    value: Size,
    sizes: readonly Size[],
    set: (to: Size) => void,
  ) => (
    <label>
      {label}
      <select data-purpose={purpose} value={value} onChange={(event) => set(event.target.value as Size)}>
        {sizes.map((size) => (
          <option key={size} value={size} dir="ltr">
            {size}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section className={styles.part} aria-label={t('title')} data-purpose="embed-part">
      <p>{t('intro')}</p>
      <div className={styles.fields}>
        {sized(t('width'), 'embed-width', width, WIDTHS, (to) => setChoice({ ...choice, width: to }))}
        {sized(t('height'), 'embed-height', height, HEIGHTS, (to) => setChoice({ ...choice, height: to }))}
        <label>
          {t('language')}
          <select
            data-purpose="embed-language"
            value={language}
            onChange={(event) => setChoice({ ...choice, language: event.target.value as Language })}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {t(`languages.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('frameTitle')}
          <input
            type="text"
            dir="auto"
            maxLength={120}
            value={title}
            onChange={(event) => setChoice({ ...choice, title: event.target.value })}
          />
        </label>
      </div>
      <fieldset>
        <legend>{t('show')}</legend>
        {EMBED_PARTS.map((part) => (
          <label key={part} className={styles.check}>
            <input
              type="checkbox"
              data-embed-part={part}
              checked={show.includes(part)}
              onChange={(event) =>
                setChoice({
                  ...choice,
                  show: EMBED_PARTS.filter((each) => (each === part ? event.target.checked : show.includes(each))),
                })
              }
            />
            {t(`part.${part}`)}
          </label>
        ))}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={lazy}
            onChange={(event) => setChoice({ ...choice, lazy: event.target.checked })}
          />
          {t('lazy')}
        </label>
      </fieldset>
      <label htmlFor={`${id}-origins`}>{t('origins')}</label>
      <input
        id={`${id}-origins`}
        type="text"
        dir="ltr"
        data-purpose="embed-origins"
        aria-describedby={`${id}-hint`}
        value={choice.origins}
        onChange={(event) => setChoice({ ...choice, origins: event.target.value })}
      />
      <small id={`${id}-hint`}>{t('originsHint')}</small>
      {refused.length > 0 ? <Notice tone="error">{t('notOrigins', { words: refused.join(' ') })}</Notice> : null}
      {left === null ? null : <p data-purpose="embed-left">{t('left', { parts: left })}</p>}
      <label htmlFor={`${id}-code`}>{t('code')}</label>
      <textarea ref={field} id={`${id}-code`} data-purpose="embed-code" readOnly dir="ltr" rows={4} value={code} />
      <p className={styles.actions}>
        <Button look="primary" data-action="embed-copy" onClick={() => void copy(code)}>
          {t('copy')}
        </Button>
        <a href={address} target="_blank" rel="noopener">
          {t('preview')}
        </a>
        <span role="status">{said ? t(`outcome.${said}`) : null}</span>
      </p>
    </section>
  )
}
