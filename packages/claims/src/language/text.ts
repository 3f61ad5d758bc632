/** A text with its white space folded. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text as people read it: no emphasis marks, white space folded. */
export const unmarked = (text: string): string => fold(text.replace(/[*_]/g, ''))
