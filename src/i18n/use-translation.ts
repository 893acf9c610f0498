import i18next, { type Namespace, type TFunction } from 'i18next'
import { useMemo, useSyncExternalStore } from 'react'
import { wordsOf } from './remembered-words'

const onLanguage = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

const language = (): string => i18next.language

type Translation<Ns extends Namespace> = { readonly t: TFunction<Ns>; readonly i18n: { readonly language: string } }

/** Words of one or more catalogues in the language on screen; the first one needs no prefix. */
export const useTranslation = <const Ns extends Namespace = 'common'>(namespace?: Ns): Translation<Ns> => {
  const current = useSyncExternalStore(onLanguage, language)
  const names = [namespace ?? 'common'].flat().join()
  return useMemo(
    () => ({ t: wordsOf(current, names) as unknown as TFunction<Ns>, i18n: { language: current } }),
    [current, names],
  )
}
