/**
 * A page with the text between two markers replaced: `<!-- generated: NAME -->` and
 * `<!-- /generated: NAME -->`, each on a line of its own.
 * @throws an error where the page lacks the markers
 */
export function withSection(page: string, name: string, text: string): string {
  const open = `<!-- generated: ${name} -->\n`
  const close = `<!-- /generated: ${name} -->\n`
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  if (start < 0 || end < start) throw new Error(`The page has no markers of the section ${name}.`)
  return `${page.slice(0, start + open.length)}\n${text}\n\n${page.slice(end)}`
}
