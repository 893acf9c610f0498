/** What a link is kept within, in characters of the whole address. */
export const LINK_LIMITS = {
  /**
   * The view alone: what every mail program, chat and search box carries. Chat messages end at 2 000 to 4 000
   * characters.
   */
  readable: 2_000,
  /** With own work: what browsers, mail programs and most office programs still carry whole. */
  whole: 8_000,
  /** In a picture or on paper, with own work: some four lines of small print, and a code that is read off a slide. */
  printed: 500,
  /** As a QR code: more would need modules too fine for a telephone to read off a projected slide. */
  qr: 1_000,
} as const
