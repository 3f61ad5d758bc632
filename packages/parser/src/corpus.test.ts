import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, outline } from '../test/check-report.ts'
import { formatOf } from './format-of.ts'
import { parse } from './parse.ts'

const corpus =
  process.env.REPORTLINT_CORPUS ?? join(import.meta.dirname, '../../../../shared/corpus')
const names = existsSync(corpus) ? readdirSync(corpus).filter(name => formatOf(name) !== null) : []

describe.skipIf(names.length === 0)(
  `real reports in ${corpus} (skipped where it is missing)`,
  () => {
    it.each(names)('%s keeps the laws', name => {
      const text = readFileSync(join(corpus, name), 'utf8')
      const format = formatOf(name) ?? 'text'
      const report = parse({ path: name, text, format })
      expect(check(report)).toEqual([])
      const crlf = parse({ path: name, text: text.replaceAll('\n', '\r\n'), format })
      expect(check(crlf)).toEqual([])
      expect(outline(crlf)).toEqual(outline(report))
      const roles = new Set(report.sections.map(({ role }) => role))
      expect(roles).toContain('contents')
      expect(roles).toContain('main')
      expect(report.blocks.some(({ kind }) => kind === 'table')).toBe(true)
      expect(report.contents.length).toBeGreaterThan(5)
    })
  },
)
