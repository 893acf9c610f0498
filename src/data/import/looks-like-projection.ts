/**
 * Whether the text of a .prj file is a reference system in well-known text.
 *
 * Errors: none.
 */
export const looksLikeProjection = (text: string): boolean =>
  /^\s*(GEOGCS|PROJCS|GEOGCRS|PROJCRS|GEODCRS|COMPD_CS)\s*\[/i.test(text)
