import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { LINK_LIMITS } from '../../permalink/link-limits'
import type { OwnParts } from '../../store/own-work-of-link'
import { OWN_PARTS, type OwnPart } from '../../store/shared-link'
import styles from './LinkPart.module.css'

type OwnChoiceProps = {
  readonly counts: OwnParts
  readonly chosen: readonly OwnPart[]
  /** Characters of the whole link as chosen; null where it is too much to be packed at all. */
  readonly length: number | null
  /** The same for each part that is not chosen, were it chosen too. */
  readonly lengthWith: Readonly<Partial<Record<OwnPart, number | null>>>
  readonly onChoose: (chosen: readonly OwnPart[]) => void
}

/** Which parts of the reader's own work go into the link. Nothing where there is none. */
export const OwnChoice = ({ counts, chosen, length, lengthWith, onChoose }: OwnChoiceProps) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const parts = OWN_PARTS.filter((part) => counts[part] > 0)
  if (parts.length === 0) return null
  const toggle = (part: OwnPart) =>
    onChoose(chosen.includes(part) ? chosen.filter((each) => each !== part) : [...chosen, part])
  const wouldBe = (part: OwnPart): string | null => {
    const longer = lengthWith[part]
    if (longer === undefined) return null
    return longer === null ? t('own.withItTooMuch') : t('own.withIt', { length: format.number(longer) })
  }
  const tooLong = length === null || length > LINK_LIMITS.whole
  return (
    <fieldset className={styles.own} data-purpose="link-own-choice">
      <legend>{t('own.title')}</legend>
      {parts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            data-purpose={`link-own-${part}`}
            checked={chosen.includes(part)}
            onChange={() => toggle(part)}
          />
          <span>
            {t(`own.${part}`, { count: counts[part], number: format.number(counts[part]) })}{' '}
            <span className={styles.note}>{wouldBe(part)}</span>
          </span>
        </label>
      ))}
      <p className={styles.note}>{t('own.limit', { most: format.number(LINK_LIMITS.whole) })}</p>
      <p role="status" className={tooLong ? styles.problem : styles.note} data-purpose="link-own-length">
        {length === null ? t('own.tooMuch', { most: format.number(LINK_LIMITS.whole) }) : null}
        {length !== null && tooLong
          ? t('own.tooLong', { length: format.number(length), most: format.number(LINK_LIMITS.whole) })
          : null}
        {tooLong || length === null ? null : t('own.fits', { length: format.number(length) })}
      </p>
    </fieldset>
  )
}
