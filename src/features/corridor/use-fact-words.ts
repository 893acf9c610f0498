import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import type { ComparedRow } from '../../store/selectors/corridor-comparison'

type Worded = Pick<ComparedRow, 'fact' | 'subject' | 'unit'>

/** Words and figures for the rows of the comparison. */
export const useFactWords = () => {
  const { t } = useTranslation(['corridor', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const label = ({ fact, subject }: Worded): string => {
    if (subject?.kind === 'province') {
      return subject.province === 'outside'
        ? t('sides.outside')
        : t('sides.inside', { province: t(`vocabulary:area.${subject.province}`) })
    }
    if (subject?.kind === 'group') {
      return t('sides.sites-of-group', { group: t(`vocabulary:commodityGroup.${subject.group}`) })
    }
    if (subject?.kind === 'status') {
      return t('sides.sites-of-status', { status: t(`vocabulary:status.${subject.status}`) })
    }
    if (subject?.kind === 'site') {
      return t(fact === 'site-onward' ? 'sides.site-onward' : 'sides.site-to-line', { site: nameOf(subject.site) })
    }
    return t(`sides.${fact}` as 'sides.length')
  }
  const figure = ({ fact, unit }: Worded, value: number): string => {
    if (unit === 'm') return format.kilometres(value)
    return fact === 'published-ratio' ? format.number(value, 2) : format.number(value)
  }
  /** Its unit stands at the figure above it. */
  const difference = ({ fact, unit }: Worded, value: number): string => {
    const size = Math.abs(value)
    const written =
      unit === 'm' ? format.number(size / 1000, 1) : format.number(size, fact === 'published-ratio' ? 2 : 0)
    return `\u2066${value > 0 ? '+' : '−'}${written}\u2069`
  }
  const unknown = ({ fact }: Worded): string => t(fact === 'site-onward' ? 'sides.notReached' : 'sides.unknown')
  return { label, figure, difference, unknown }
}
