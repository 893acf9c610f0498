import type { PageChoice } from './page-choice'
import { sheetOf } from './paper'
import printed from './printed.css?inline'

/** A hair less than the paper: rounded up by a browser, a full sheet would begin a second one. */
const HAIR = 0.2

const paperRules = ({ paper, turn, margin }: PageChoice): string => {
  const { width, height } = sheetOf(paper, turn)
  const size = `size: ${width}mm ${height}mm`
  return `
    @page printed-sheet { ${size}; margin: 0 }
    @page printed-flow { ${size}; margin: ${margin}mm }
    .printed-sheet { inline-size: ${width}mm; block-size: ${height - HAIR}mm; padding: ${margin}mm }
    .printed-flow { inline-size: ${width - 2 * margin}mm }
  `
}

/**
 * Gives the document the styles of a printed page until the function it returns is called. As an adopted sheet they
 * come with the code that needs them, hold for this paper, and need no exception in the content policy.
 */
export const wearPrintStyle = (choice: PageChoice): (() => void) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(printed + paperRules(choice))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}
