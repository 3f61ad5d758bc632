import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const report = `# Inspection of Penmarsh harbour

## Summary

1. The lifeboat crew's training is good.

## Findings

2. The lifeboat crew's training is good. Its boat is old.
`

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Inputs that a test makes, as nobody wants them in a repository. */
const made: Readonly<Record<string, () => Uint8Array | string>> = {
  empty: () => '',
  blank: () => ' \n\n\t\n',
  'fifty-megabytes': () => Buffer.alloc(50_000_000, 'Support is good. '),
  'one-megabyte-line': () => 'Support for schools is good. '.repeat(36_000).trim(),
  'invalid-utf8': () => Buffer.from([...Buffer.from('Support is '), 0xe9, 0x20, 0x67, 0x0a]),
  'broken-yaml': () => 'reports:\n  - "drafts/*.md\npack: {\n',
  binary: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  'utf16-with-mark': () => utf16(`\ufeff${report}`),
  'utf16-without-mark': () => utf16(report),
}

/** Makes the input of that name at a path; "link-to-itself" is one that no right can read. */
export function makeInput(path: string, name: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const make = made[name]
  if (name === 'link-to-itself') symlinkSync(path, path)
  else if (make) writeFileSync(path, make())
  else throw new Error(`There is no made input called ${name}.`)
}
