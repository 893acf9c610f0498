import { useCallback } from 'react'
import { useTranslation } from './use-translation'

type Named = { readonly name: string; readonly nameUr: string | null }

/** Gives the name of a place in the language on screen; the English one where there is no Urdu name. */
export const useName = (): ((place: Named) => string) => {
  const { i18n } = useTranslation()
  const isUrdu = i18n.language === 'ur'
  return useCallback(({ name, nameUr }: Named) => (isUrdu ? (nameUr ?? name) : name), [isUrdu])
}
