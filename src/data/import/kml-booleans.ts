import type { Document } from '@xmldom/xmldom'
import { KML_NAMESPACE } from '../export/own-namespace'

/**
 * Makes a KML document ready for a converter that takes every boolean with a text for true: those that are false lose
 * theirs, and columns that the atlas marked as booleans are declared as such.
 */
export const prepareBooleans = (document: Document): void => {
  const fields = [...document.getElementsByTagName('SimpleField')]
  const booleans = fields.filter(
    (field) => field.getAttribute('type') === 'bool' || field.getAttributeNS(KML_NAMESPACE, 'type') === 'boolean',
  )
  if (booleans.length === 0) return
  for (const field of booleans) field.setAttribute('type', 'bool')
  const names = new Set(booleans.map((field) => field.getAttribute('name')))
  for (const data of document.getElementsByTagName('SimpleData')) {
    const isFalse = /^\s*(0|false)\s*$/i.test(data.textContent ?? '')
    if (isFalse && names.has(data.getAttribute('name'))) data.textContent = ''
  }
}
