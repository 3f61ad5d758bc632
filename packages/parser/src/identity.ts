import type { Block, Identity, Section } from '@reportlint/model'
import { findPlace } from './place-name.ts'

/** How many lines of the first pages are looked at. */
const mostLines = 60

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const single = `(?:${day} )?${month} \\d{4}|${month} ${day}, \\d{4}`
const date = `(?:(?:${day}|${month}|${day} ${month})(?: \\d{4})?\\s*(?:–|—|-|to|and)\\s*)?(?:${single})`
const inspectedOn = new RegExp(
  `(?:inspection dates?|dates? of (?:the )?(?:inspection|review)|inspected|fieldwork(?: dates?)?|evidence gathered)[^.\\n\\d]{0,30}\\s*(${date})`,
  'i',
)
const publishedOn = new RegExp(
  `(?:published|publication date|date of (?:publication|report)|report published)[^.\\n\\d]{0,20}\\s*(${date})`,
  'i',
)
const dateAlone = new RegExp(`^(?:${single})$`, 'i')

/** What the first pages say of the report itself. */
export function readIdentity(
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
): Identity {
  const lines = firstLines(blocks, sections)
  const page = lines.join('\n')
  const alone = lines.slice(0, 20).find(line => dateAlone.test(line)) ?? null
  return {
    title: titleOf(lines),
    place: findPlace(lines, text),
    inspected: inspectedOn.exec(page)?.[1] ?? null,
    published: publishedOn.exec(page)?.[1] ?? publishedInTable(blocks) ?? alone,
  }
}

/** The lines before the report's first section of a known role, table rows among them. */
function firstLines(blocks: readonly Block[], sections: readonly Section[]): string[] {
  const lines: string[] = []
  for (const block of blocks) {
    const role = sections[block.section]?.role ?? 'front'
    if (lines.length >= mostLines || (role !== 'front' && lines.length > 3)) break
    if (block.kind !== 'table') lines.push(block.prose.text)
    else {
      for (const { cells } of block.header ? [block.header, ...block.rows] : block.rows) {
        lines.push(cells.map(({ prose }) => prose.text).join(' '))
      }
    }
  }
  return lines
}

const longestTitle = 200

function titleOf(lines: readonly string[]): string | null {
  const at = lines.findIndex(
    line => line.length <= longestTitle && /\p{L}{2}/u.test(line) && !dateAlone.test(line),
  )
  const title = lines[at]
  if (title === undefined) return null
  const rest = / (?:of|in|at|to|for|the|and)$/u.test(title) ? lines[at + 1] : undefined
  return rest === undefined ? title : `${title} ${rest}`
}

/** The date below "Published" in a table of the title page. */
function publishedInTable(blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, mostLines)) {
    if (block.kind !== 'table' || !block.header) continue
    const column = block.header.cells.findIndex(({ prose }) => /^published/iu.test(prose.text))
    const found = column < 0 ? undefined : block.rows[0]?.cells[column]?.prose.text
    if (found) return found
  }
  return null
}
