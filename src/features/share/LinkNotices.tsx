import { useStore } from 'zustand'
import { useFormat } from '../../i18n/use-format'
import { useOwnWords } from '../../i18n/use-own-words'
import { useTranslation } from '../../i18n/use-translation'
import { type EditionOutcome, type FileChange, linkDesk, type OwnOutcome } from '../../store/link-desk'
import type { OwnParts } from '../../store/own-work-of-link'
import { Notice } from '../../ui/Notice'

const total = ({ drawings, variants, stories }: OwnParts): number => drawings + variants + stories

const OwnNotice = ({ outcome }: { readonly outcome: OwnOutcome }) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const words = useOwnWords()
  const dismiss = () => linkDesk.setState({ own: null })
  if (outcome.kind === 'refused') {
    return (
      <Notice tone="error" purpose="link-own-refused" onDismiss={dismiss}>
        <p>{t(`opened.own.${outcome.error}`, { count: outcome.length, length: format.number(outcome.length) })}</p>
        <p>{t('opened.own.askAgain')}</p>
      </Notice>
    )
  }
  const { added, lost } = outcome
  return (
    <Notice tone={total(lost) > 0 ? 'warning' : 'note'} purpose="link-own" onDismiss={dismiss}>
      <p>
        {total(added) > 0
          ? t('opened.own.added', { count: total(added), parts: words(added) })
          : t('opened.own.nothingNew')}
        {total(lost) > 0 ? ` ${t('opened.own.lost', { parts: words(lost) })}` : null}
      </p>
    </Notice>
  )
}

const EditionNotice = ({ outcome }: { readonly outcome: EditionOutcome }) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const { edition, here, recorded, missing } = outcome
  const nameOf = ({ id }: FileChange): string => t(`file.${id as 'deposits'}`, { defaultValue: id })
  const wordsOf = (change: FileChange): string => {
    const { kind, before, after } = change
    const counted = kind === 'changed' && before !== null && after !== null && before !== after
    return counted
      ? t('opened.edition.counted', {
          name: nameOf(change),
          before: format.number(before),
          after: format.number(after),
        })
      : t(`opened.edition.${kind}`, { name: nameOf(change) })
  }
  return (
    <Notice tone="note" purpose="link-edition" onDismiss={() => linkDesk.setState({ edition: null })}>
      <p>{t('opened.edition.differs', { edition, here })}</p>
      {recorded ? (
        <p>
          {t('opened.edition.changes', { made: recorded.made, changes: recorded.changes.map(wordsOf).join(' · ') })}
        </p>
      ) : (
        <p>{t('opened.edition.unknown')}</p>
      )}
      {missing.length > 0 ? <p>{t('opened.edition.missing', { parts: format.list(missing) })}</p> : null}
    </Notice>
  )
}

/** What became of the own work that a link carried, and how the data have changed since it was made. */
export const LinkNotices = () => {
  const { own, edition } = useStore(linkDesk)
  return (
    <>
      {own ? <OwnNotice outcome={own} /> : null}
      {edition ? <EditionNotice outcome={edition} /> : null}
    </>
  )
}
