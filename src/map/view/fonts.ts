import type { Language } from '../../permalink/snapshot'

/** A face is fetched only when a letter of its range is asked for. */
const FACES: Readonly<Record<Language, readonly (readonly [font: string, letters: string])[]>> = {
  en: [
    ['400 24px "Noto Sans Variable"', 'Aa1'],
    ['600 24px "Noto Sans Variable"', 'Aa1'],
  ],
  ur: [
    ['400 24px "Noto Naskh Arabic Variable"', 'اردو'],
    ['600 24px "Noto Naskh Arabic Variable"', 'اردو'],
    ['600 24px "Noto Sans Variable"', 'Aa1'],
  ],
}

/** A map with another font is better than none, should a face never come. */
const PATIENCE = 4000

/** Loads the faces of a language: MapLibre keeps the first drawing of each letter, whatever font it was in. */
export const loadFaces = async (language: Language): Promise<void> => {
  const loads = FACES[language].map(([font, letters]) => document.fonts.load(font, letters))
  const giveUp = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.allSettled(loads), giveUp])
}
