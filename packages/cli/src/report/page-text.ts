import { clean } from '../terminal/clean.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { type MarkStyle, placeLines } from './place-lines.ts'

/** What a page is set for. */
interface PageSettings {
  readonly paint: Paint
  readonly width: number
}

/** A line of marks in an example: "^^^^ rule-id" or "~~~~ related". */
const marks = /^ *(\^+|~+) (\S.*)$/

/**
 * Sets a page of the rules' documentation for a terminal. The pages are this project's own and use
 * headings, paragraphs, lists and fenced examples.
 * @param page Markdown; its first heading, the rule's name, is left out
 */
export function pageText(page: string, settings: PageSettings): string {
  const lines: string[] = []
  for (const block of blocksOf(page)) {
    if (lines.length > 0) lines.push('')
    if (block.kind === 'example') {
      lines.push(...exampleLines(block, settings))
      continue
    }
    lines.push(...wordLines(block, settings))
  }
  return lines.join('\n')
}

function wordLines({ text, indent }: Words, { paint, width }: PageSettings): string[] {
  const heading = /^#+ (.*)$/.exec(text)
  if (heading) return wrap(plain(heading[1] ?? ''), width).map(line => paint('strong', line))
  return wrap(plain(text), width - indent).map(
    (line, row) => ' '.repeat(row === 0 ? 0 : indent) + paint('plain', line),
  )
}

interface Words {
  readonly kind: 'words'
  readonly text: string
  /** Columns by which its further lines are set in. */
  readonly indent: number
}

interface Example {
  readonly kind: 'example'
  /** What follows the fence: "report pack=general". */
  readonly info: string
  readonly lines: readonly string[]
}

function blocksOf(page: string): (Words | Example)[] {
  const blocks: (Words | Example)[] = []
  let words: string[] = []
  let fence: { readonly info: string; readonly lines: string[] } | null = null
  const close = () => {
    const text = words.join(' ')
    if (text !== '') blocks.push({ kind: 'words', text, indent: /^[-*] /.test(text) ? 2 : 0 })
    words = []
  }
  for (const line of page.replace(/^# .*\n/, '').split(/\r?\n/)) {
    if (line.startsWith('```')) {
      close()
      if (fence) blocks.push({ kind: 'example', ...fence })
      fence = fence ? null : { info: line.slice(3).trim(), lines: [] }
    } else if (fence) {
      fence.lines.push(line)
    } else if (line.trim() === '') {
      close()
    } else {
      if (/^(?:[-*] |#)/.test(line)) close()
      words.push(line.trim())
    }
  }
  close()
  return blocks
}

/** The words of a line without mark-up. */
const plain = (text: string): string =>
  clean(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, ''))

function exampleLines({ info, lines }: Example, settings: PageSettings): string[] {
  const { paint, width } = settings
  const bar = paint('faint', '│')
  const pack = /pack=(\S+)/.exec(info)?.[1]
  const silent = lines.some(line => marks.test(line)) ? '' : ' · nothing found'
  const title = pack === undefined ? [] : [`  ${paint('faint', `╭─ ${pack}${silent}`)}`]
  const set = lines.flatMap((line, index) =>
    index > 0 && marks.test(line)
      ? []
      : markedLines(line, marks.exec(lines[index + 1] ?? ''), width - 5, paint),
  )
  return [...title, ...set.map(text => `  ${bar}  ${text}`.trimEnd())]
}

/** A line of an example, and the marks under it. */
function markedLines(
  line: string,
  found: RegExpExecArray | null,
  width: number,
  paint: Paint,
): string[] {
  const signs = found?.[1]
  if (!found || signs === undefined) return wrap(line, width).map(text => paint('plain', text))
  const start = found[0].indexOf(signs)
  const sign = signs.charAt(0)
  const style: MarkStyle = { look: sign === '^' ? 'error' : 'other', sign, label: found[2] ?? null }
  return placeLines({ text: line, mark: { start, end: start + signs.length } }, style, width, paint)
}
