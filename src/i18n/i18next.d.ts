import 'i18next'
import type { catalogue } from './en/catalogue'
import type { laterCatalogue } from './en/later-catalogue'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof catalogue & typeof laterCatalogue
    returnNull: false
  }
}
