import { DOMParser, type Document } from '@xmldom/xmldom'
import { type Refusal, refusal } from '../../domain/imported/import-problem'
import { err, ok, type Result } from '../../domain/result'

/** Entities can grow without bound and reach for other files; no map needs them. */
const DECLARATION = /<!\s*(DOCTYPE|ENTITY)/i

/** Text wrapped as it stands (descriptions often are pages of HTML), comments and instructions declare nothing. */
const INERT = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g

const lineOf = (message: string): number | null => {
  const line = /line[:\s]*(\d+)|@#?\[line:(\d+)/i.exec(message)
  return line ? Number(line[1] ?? line[2]) : null
}

/**
 * An XML document, with its root's name to tell KML from GPX.
 *
 * Errors: xml-entities (any document type or entity declaration), not-xml with its line where the parser tells it.
 */
export const parseXml = (text: string): Result<{ document: Document; root: string }, Refusal> => {
  if (DECLARATION.test(text.replaceAll(INERT, ''))) return err(refusal('xml-entities'))
  let failure: string | null = null
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') failure ??= message
      },
    }).parseFromString(text, 'text/xml')
    const root = document.documentElement?.localName ?? document.documentElement?.nodeName
    if (failure === null && root) return ok({ document, root })
  } catch (reason) {
    failure ??= String(reason)
  }
  const words: string = failure ?? ''
  return err(refusal('not-xml', words.split('\n')[0]?.slice(0, 80) ?? '', lineOf(words)))
}
