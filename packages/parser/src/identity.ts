import type { Block, Identity, Section } from '@reportlint/model'

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const date = `(?:\\d{1,2} )?(?:${month} )?(?:\\d{4} )?(?:(?:to|and|–|-|—) )?\\d{1,2} ${month} \\d{4}|${month} \\d{4}`
const inspected = new RegExp(`inspect(?:ion|ed)[^.:]{0,40}:?\\s*(${date})`, 'i')
const published = new RegExp(`publi(?:shed|cation)[^.:]{0,40}:?\\s*(${date})`, 'i')

/** What the first page says of the report itself. */
export function readIdentity(blocks: readonly Block[], sections: readonly Section[]): Identity {
  const texts: string[] = []
  let title: string | null = null
  for (const block of blocks.slice(0, 60)) {
    if (block.kind === 'table') continue
    if (title === null && (block.kind === 'heading' || block.prose.text.length < 120))
      title = block.prose.text
    texts.push(block.prose.text)
    if ((sections[block.section]?.role ?? 'front') === 'contents') break
  }
  const page = texts.join('\n')
  return {
    title,
    place: null,
    inspected: inspected.exec(page)?.[1] ?? null,
    published: published.exec(page)?.[1] ?? null,
  }
}
