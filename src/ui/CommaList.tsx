import { Fragment } from 'react'
import { useTranslation } from '../i18n/use-translation'

/** Names side by side, each isolated so that Latin and Arabic script do not pull at each other's order. */
export const CommaList = ({ names }: { readonly names: readonly string[] }) => {
  const { i18n } = useTranslation()
  const comma = i18n.language === 'ur' ? '، ' : ', '
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 ? comma : null}
      <bdi>{name}</bdi>
    </Fragment>
  ))
}
