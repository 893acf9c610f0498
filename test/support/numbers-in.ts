/** The numbers of a text as they are written, each once: `1,350`, `101.6`, `2026`. */
export const numbersIn = (text: string): string[] => [...new Set(text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [])].sort()
