import { bufferField } from './buffer-field'
import { cameraField } from './camera-field'
import { colourThemeField, languageField, panelField, variantField } from './choice-fields'
import { coverField } from './cover-field'
import type { Field } from './field'
import { facetFields, searchField } from './filter-fields'
import { layersField } from './layers-field'
import { scenarioField } from './scenario-field'
import { selectionField } from './selection-field'
import { sheetsField } from './sheets-field'
import { chapterField, compareField, modeField, storyField } from './story-fields'

/** Every key of a link in the order it is written: short and telling first, long lists last. */
export const FIELDS: readonly Field[] = [
  cameraField,
  languageField,
  colourThemeField,
  panelField,
  selectionField,
  variantField,
  bufferField,
  layersField,
  coverField,
  scenarioField,
  ...facetFields,
  searchField,
  sheetsField,
  storyField,
  chapterField,
  modeField,
  compareField,
]
