/** ISO 3166-2 codes of the seven federating units and territories the atlas draws. PK-KP includes the former FATA (merged 2018). */
export const PROVINCE_CODES = ['PK-BA', 'PK-KP', 'PK-SD', 'PK-PB', 'PK-IS', 'PK-GB', 'PK-JK'] as const

export type ProvinceCode = (typeof PROVINCE_CODES)[number]

/** Named denominators: PK is Pakistan without Azad Jammu & Kashmir and Gilgit-Baltistan, PK-ALL with them. */
export const COUNTRY_CODES = ['PK', 'PK-ALL'] as const

export type CountryCode = (typeof COUNTRY_CODES)[number]
export type AreaCode = ProvinceCode | CountryCode

/** The provinces each denominator is made of. */
export const membersOf = (code: AreaCode): readonly ProvinceCode[] => {
  if (code === 'PK-ALL') return PROVINCE_CODES
  if (code === 'PK') return PROVINCE_CODES.filter((each) => each !== 'PK-GB' && each !== 'PK-JK')
  return [code]
}
