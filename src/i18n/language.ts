import i18next from 'i18next'
import { catalogue as english } from './en/catalogue'

/** The languages the catalogues exist in. */
export type CatalogueLanguage = 'en' | 'ur'

const LOADERS: Record<Exclude<CatalogueLanguage, 'en'>, () => Promise<typeof english>> = {
  ur: () => import('./ur/catalogue').then((module) => module.catalogue as unknown as typeof english),
}

/** Writing direction of a language. */
export const directionOf = (language: CatalogueLanguage): 'ltr' | 'rtl' => (language === 'ur' ? 'rtl' : 'ltr')

type Words = { readonly [key: string]: string | Words }

const laterEnglish: Record<string, Words> = {}

/** Adds English words that are not built in; nothing is lost when they arrive before i18next is ready. */
export const addEnglish = (namespaces: Readonly<Record<string, Words>>): void => {
  Object.assign(laterEnglish, namespaces)
  if (!i18next.isInitialized) return
  for (const [namespace, words] of Object.entries(namespaces)) i18next.addResourceBundle('en', namespace, words)
}

const addCatalogue = async (language: CatalogueLanguage): Promise<void> => {
  if (language === 'en' || i18next.hasResourceBundle(language, 'common')) return
  const catalogue = await LOADERS[language]()
  for (const [namespace, words] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, words)
}

/** Prepares i18next; English is built in, other catalogues are fetched when first asked for. */
export const startLanguage = async (language: CatalogueLanguage): Promise<void> => {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: { ...english, ...laterEnglish } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await switchLanguage(language)
}

/** Loads the catalogue if needed and switches to it; the page's `lang` and `dir` are the app's to set. */
export const switchLanguage = async (language: CatalogueLanguage): Promise<void> => {
  await addCatalogue(language)
  await i18next.changeLanguage(language)
}
