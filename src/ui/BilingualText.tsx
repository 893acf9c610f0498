import { useTranslation } from '../i18n/use-translation'

type BilingualTextProps = { readonly text: { readonly en: string; readonly ur: string } }

/** A text of the data in the language on screen. */
export const BilingualText = ({ text }: BilingualTextProps) => {
  const { i18n } = useTranslation()
  return <span>{i18n.language === 'ur' ? text.ur : text.en}</span>
}
