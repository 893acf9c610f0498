import { useTranslation } from '../i18n/use-translation'
import styles from './TwoNames.module.css'

type TwoNamesProps = { readonly name: string; readonly nameUr: string | null }

/** A name in the language on screen, with its name in the other language as a quieter second line. */
export const TwoNames = ({ name, nameUr }: TwoNamesProps) => {
  const { i18n } = useTranslation()
  const english = <bdi lang="en">{name}</bdi>
  if (nameUr === null) return <span className={styles.names}>{english}</span>
  const urdu = <bdi lang="ur">{nameUr}</bdi>
  const isUrdu = i18n.language === 'ur'
  return (
    <span className={styles.names}>
      {isUrdu ? urdu : english} <span className={styles.second}>{isUrdu ? english : urdu}</span>
    </span>
  )
}
