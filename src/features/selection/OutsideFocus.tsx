import type { Deposit } from '../../domain/minerals/deposit'
import type { ProvinceCode } from '../../domain/provinces'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'

/** The two provinces the speech is about. */
const FOCUS: readonly ProvinceCode[] = ['PK-BA', 'PK-KP']

/** Says plainly that a site of the speech, Thar above all, lies in another province. */
export const OutsideFocus = ({ site }: { readonly site: Deposit }) => {
  const { t } = useTranslation(['selection', 'vocabulary'])
  if (FOCUS.includes(site.province)) return null
  const name = site.id.startsWith('thar-') ? t('thar') : t('thisSite')
  return (
    <Notice tone="note" purpose="outside-focus">
      {t('outsideFocus', { name, province: t(`vocabulary:area.${site.province}`) })}
    </Notice>
  )
}
