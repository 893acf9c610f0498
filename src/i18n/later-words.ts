import { laterCatalogue } from './en/later-catalogue'
import { addEnglish } from './language'

// imported for this alone, by whatever loads the later parts of the page
addEnglish(laterCatalogue)
