/** A printed number or label at the head of a line, and where the words after it begin. */
export interface Labelled {
  readonly label: string
  /** Offset of the words after the label. */
  readonly at: number
}

const annex =
  /^(?:[Aa]nnexe?|ANNEXE?|[Aa]ppendix|APPENDIX)(?:[ \t]+(?:[A-Z]|[IVX]{1,4}|\d{1,2}))?(?=[ \t:.–—-]|$)/u
const part =
  /^(?:[Ss]ection|SECTION|[Pp]art|PART|[Cc]hapter|CHAPTER)[ \t]+(?:[A-Z]|[IVX]{1,4}|\d{1,2})(?=[ \t:.–—-]|$)/u
const separator = /^[ \t]*[:.–—-]?[ \t]*/u
const dotted = /^(?:\d{1,3}(?:\.\d{1,3}){1,3}\.?|\d{1,3}[.)]|[A-Z]\.)(?=[ \t])[ \t]+/u
const plain = /^\d{1,2}[ \t]+(?=\p{Lu})/u

/**
 * The number or label of a heading: "3.2", "Annex A", "Section 4".
 * @returns null where the text has none, or nothing but one
 */
export function headingLabel(text: string): Labelled | null {
  const word = annex.exec(text) ?? part.exec(text)
  if (word) {
    const at = word[0].length + (separator.exec(text.slice(word[0].length))?.[0].length ?? 0)
    return at < text.length ? { label: word[0], at } : null
  }
  const number = dotted.exec(text) ?? plain.exec(text)
  if (!number || number[0].length >= text.length) return null
  return { label: number[0].trimEnd().replace(/[.)]$/, ''), at: number[0].length }
}

const paragraphNumber =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,2}(?:\.[ \t]+|[ \t]+(?!\p{Ll}))|\d{1,3}\.[ \t]+)/u

/** The number of a numbered paragraph: "12. …", "2.14 …". */
export function paragraphLabel(text: string): Labelled | null {
  const found = paragraphNumber.exec(text)
  if (!found) return null
  return { label: found[0].trimEnd().replace(/\.$/, ''), at: found[0].length }
}
