import { encode } from 'uqr'

/**
 * Lays out a link as a QR code.
 *
 * Shape:  rows of modules, true for a dark one, with the quiet zone of four that readers need round it; error
 *         correction M.
 * Errors: the text must fit (`LINK_LIMITS.qr`): a code holds some 2 300 characters at most.
 * Source: ISO/IEC 18004.
 */
export const qrModules = (text: string): readonly (readonly boolean[])[] => encode(text, { ecc: 'M', border: 4 }).data
