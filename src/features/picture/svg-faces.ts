import arabicFace from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url'
import { fetchFace } from '../../data/fetch-face'

const ARABIC = /\p{Script=Arabic}/u
/** Characters that a call may take as arguments at once. */
const CHUNK = 0x8000

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

const rule = (bytes: Uint8Array): string =>
  `@font-face{font-family:"Noto Naskh Arabic";font-weight:400 700;` +
  `src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`

/**
 * Puts the face of Arabic letters into a drawing that has some: elsewhere few have one with all the letters of Urdu.
 * Latin letters are in every machine's own. Without the face the drawing stays as it is.
 */
export const withFaces = async (svg: string, address: string = arabicFace): Promise<string> => {
  if (!ARABIC.test(svg)) return svg
  const bytes = await fetchFace(address)
  return bytes ? svg.replace(/<svg\b[^>]*>/, (root) => `${root}<style>${rule(bytes)}</style>`) : svg
}
