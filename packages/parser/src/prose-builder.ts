import type { Mark, MarkKind, Piece, Prose, Span } from '@reportlint/model'

/** Collects a `Prose` from stretches of the source. */
export interface ProseBuilder {
  /** Length of what was collected. */
  length(): number
  /** Adds source text; a run of white space becomes one space. */
  copy(start: number, end: number): void
  /** Adds words that the source spells otherwise (a character reference). */
  insert(text: string): void
  /** Adds the space that stands for a line break, unless the text ends in one. */
  join(): void
  /** Takes back a hyphen at the end: the word that it cut goes on. */
  dropHyphen(): void
  mark(kind: MarkKind, start: number, end: number): void
  build(): Prose
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** @param source the text that the pieces lead back to */
export function proseBuilder(source: string): ProseBuilder {
  // Parts are put together once, at the end: looking at a string that grows copies it each time.
  const parts: string[] = []
  const pieces: Piece[] = []
  const marks: Mark[] = []
  let length = 0
  let spaced = true

  const put = (text: string): void => {
    parts.push(text)
    length += text.length
    spaced = text.endsWith(' ')
  }

  const add = (start: number, end: number): void => {
    if (end <= start) return
    const last = pieces.at(-1)
    if (last && last.at + last.length === length && last.source + last.length === start) {
      pieces[pieces.length - 1] = { ...last, length: last.length + end - start }
    } else {
      pieces.push({ at: length, source: start, length: end - start })
    }
    put(source.slice(start, end))
  }

  const join = (): void => {
    if (!spaced) put(' ')
  }

  const copy = (start: number, end: number): void => {
    let from = start
    for (let at = start; at < end; at++) {
      if (!isSpace(source.charCodeAt(at))) continue
      let after = at + 1
      while (after < end && isSpace(source.charCodeAt(after))) after++
      const plain = source.charCodeAt(at) === 32
      if (after === at + 1 && plain && at > from) continue
      add(from, at)
      if (plain && !spaced) add(at, at + 1)
      else join()
      from = after
      at = after - 1
    }
    add(from, end)
  }

  const dropHyphen = (): void => {
    const last = pieces.at(-1)
    const part = parts.pop()
    if (part === undefined || !last || last.at + last.length !== length) return
    pieces.pop()
    length--
    parts.push(part.slice(0, -1))
    if (last.length > 1) pieces.push({ ...last, length: last.length - 1 })
    spaced = false
  }

  const build = (): Prose => {
    const text = parts.join('')
    return cut({ text, pieces, marks }, 0, text.length)
  }

  return {
    length: () => length,
    copy,
    insert: text => {
      if (text !== '') put(text)
    },
    join,
    dropHyphen,
    mark: (kind, start, end) => {
      if (end > start) marks.push({ kind, start, end })
    },
    build,
  }
}

/** The part of a prose from `start` to `end` (offsets into its text), without white space around it. */
export function cut(prose: Prose, start: number, end: number): Prose {
  const text = prose.text.slice(start, end)
  const from = start + text.length - text.trimStart().length
  return slice(prose, from, Math.max(from, start + text.trimEnd().length))
}

function slice(prose: Prose, start: number, end: number): Prose {
  const pieces: Piece[] = []
  for (const piece of prose.pieces) {
    const from = Math.max(piece.at, start)
    const to = Math.min(piece.at + piece.length, end)
    if (to <= from) continue
    pieces.push({ at: from - start, source: piece.source + from - piece.at, length: to - from })
  }
  const marks: Mark[] = []
  for (const mark of prose.marks) {
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    if (to > from) marks.push({ kind: mark.kind, start: from - start, end: to - start })
  }
  return { text: prose.text.slice(start, end), pieces, marks }
}

/** The prose without some stretches of its text (in order, not overlapping). */
export function without(prose: Prose, stretches: readonly Span[]): Prose {
  let text = ''
  const pieces: Piece[] = []
  const marks: Mark[] = []
  let from = 0
  for (const { start, end } of [...stretches, { start: prose.text.length, end: 0 }]) {
    const part = slice(prose, from, start)
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length })
    for (const mark of part.marks) {
      marks.push({ kind: mark.kind, start: mark.start + text.length, end: mark.end + text.length })
    }
    text += part.text
    from = end
  }
  return { text, pieces, marks }
}
