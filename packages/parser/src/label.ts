/** A printed number or label at the head of a line, and where the words after it begin. */
export interface Labelled {
  readonly label: string
  /** Offset of the words after the label. */
  readonly at: number
}

const annex =
  /^(?:annexe?|appendix)(?:[ \t]+(?:[a-z]|[ivx]{1,4}|\d{1,2}))?(?=[ \t]*(?:[:.–—-]|$|[ \t]))/iu
const separator = /^[ \t]*[:.–—-]?[ \t]*/u
const numbers = /^(?:\d{1,3}\.)*\d{1,3}\.?(?=[ \t]|$)/u

/**
 * The number or label of a heading: "3.2", "Annex A".
 * @returns null where the text has none, or nothing but one
 */
export function headingLabel(text: string): Labelled | null {
  const named = annex.exec(text)
  if (named) {
    const rest = separator.exec(text.slice(named[0].length))?.[0] ?? ''
    const at = named[0].length + rest.length
    return at < text.length ? { label: named[0], at } : null
  }
  const number = numbers.exec(text)
  if (!number) return null
  const at =
    number[0].length +
    (text.slice(number[0].length).length - text.slice(number[0].length).trimStart().length)
  return at < text.length ? { label: number[0].replace(/\.$/, ''), at } : null
}

const paragraphNumber = /^(?:\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\.?|\d{1,3}\.)(?=[ \t])/u

/** The number of a numbered paragraph: "12. …", "2.14 …". */
export function paragraphLabel(text: string): Labelled | null {
  const found = paragraphNumber.exec(text)
  if (!found) return null
  const rest = text.slice(found[0].length)
  return {
    label: found[0].replace(/\.$/, ''),
    at: found[0].length + rest.length - rest.trimStart().length,
  }
}
