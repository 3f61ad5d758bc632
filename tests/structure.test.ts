import { existsSync } from 'node:fs'
import { thresholds } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import { cyclesOf } from './structure/cycles.ts'
import { filesUnder, isGenerated, isTest, read, root } from './structure/files.ts'
import { manifestOf, type Package, packages } from './structure/packages.ts'
import { factsOf, type Oddity, type SourceFacts } from './structure/source-facts.ts'

/** Which packages each package may import. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parser: ['model'],
  claims: ['model'],
  packs: ['model'],
  rules: ['model'],
  engine: ['model', 'parser', 'claims', 'packs', 'rules'],
  tester: ['model', 'engine'],
  cli: ['model', 'engine'],
}

/** Packages that may know files, processes and the clock; all others run in a browser too. */
const edges = new Set(['tester', 'cli'])

const facts = new Map(
  packages.map(({ id, sources }) => [
    id,
    sources.filter(path => !isTest(path)).map(path => factsOf(path)),
  ]),
)
const factsIn = ({ id }: Package): readonly SourceFacts[] => facts.get(id) ?? []

const scripts = ['scripts/', 'tests/'].flatMap(filesUnder).filter(path => path.endsWith('.ts'))
const tests = packages.flatMap(({ sources }) => sources.filter(isTest))

/** The root links its packages: turbo takes a change in a `workspace:` one for a change of all. */
const linked = /^(?:catalog:|link:(?:packages\/[a-z-]+|rules))$/

/** Oddities of some kinds, one line each. */
const listed = (files: readonly SourceFacts[], kinds: readonly Oddity['what'][]): string[] =>
  files.flatMap(({ path, oddities }) =>
    (isGenerated(path) ? [] : oddities)
      .filter(({ what }) => kinds.includes(what))
      .map(({ line, text }) => `${path}:${line}: ${text}`),
  )

test('every package has its place in the layer table', () => {
  expect(packages.map(({ id }) => id).sort()).toEqual(Object.keys(layers).sort())
})

describe.each(packages)('@reportlint/$id', each => {
  const allowed = new Set((layers[each.id] ?? []).map(id => `@reportlint/${id}`))

  test('depends on lower layers only', () => {
    const { dependencies = {}, peerDependencies = {} } = each.manifest
    const own = Object.keys({ ...dependencies, ...peerDependencies })
    const above = own.filter(name => name.startsWith('@reportlint/') && !allowed.has(name))
    expect(above).toEqual([])
  })

  test('imports lower layers only, each by its name', () => {
    const wrong = factsIn(each).flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, path: target }) => {
          if (target !== null) return !target.startsWith(`${each.folder}src/`)
          return specifier.startsWith('@reportlint/') && !allowed.has(specifier)
        })
        .map(({ specifier, line }) => `${path}:${line}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  test('has no circle of imports', () => {
    expect(cyclesOf(factsIn(each))).toEqual([])
  })

  test.skipIf(edges.has(each.id))('is pure: no Node, no process, no clock', () => {
    const node = factsIn(each).flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier, line }) => `${path}:${line}: ${specifier}`),
    )
    expect([...node, ...listed(factsIn(each), ['surroundings'])]).toEqual([])
  })

  test.skipIf(each.id === 'cli')('does not print', () => {
    expect(listed(factsIn(each), ['console'])).toEqual([])
  })

  test('asserts no types and silences no checker', () => {
    expect(listed(factsIn(each), ['assertion', 'any', 'suppression'])).toEqual([])
  })

  test('has a manifest like the others', () => {
    expect(each.manifest).toMatchObject({
      version: packages[0]?.manifest.version,
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20.19' },
      description: expect.stringMatching(/^[A-Za-z].*[a-z]$/),
    })
    expect(each.manifest.files).toContain('dist')
  })
})

test('tests and scripts assert no types and silence no checker', () => {
  expect(
    listed(
      [...scripts, ...tests].map(path => factsOf(path)),
      ['assertion', 'any', 'suppression'],
    ),
  ).toEqual([])
})

test('every version stands in the catalog', () => {
  const elsewhere = ['', ...packages.map(({ folder }) => folder)].flatMap(folder => {
    const { dependencies, devDependencies, peerDependencies } = manifestOf(folder)
    const known = folder === '' ? linked : /^(?:catalog:|workspace:\*)$/
    return Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies })
      .filter(([, version]) => !known.test(version))
      .map(([name, version]) => `${folder}package.json: ${name} ${version}`)
  })
  // The set-up script and `packageManager` name pnpm's version too, and neither reads the catalog.
  expect(elsewhere).toEqual(['package.json: pnpm 10.34.9'])
  expect(read('package.json').match(/pnpm@[\d.]+/g)).toEqual(['pnpm@10.34.9', 'pnpm@10.34.9'])
})

test('every rule has its page, and every page its rule', () => {
  const files = filesUnder('rules/src/')
  const pages = files.filter(path => path.endsWith('.md'))
  const rules = files.filter(path => !isTest(path) && read(path).includes('defineRule({'))
  expect(rules.length).toBeGreaterThan(0)
  expect(pages).toEqual(rules.map(path => path.replace(/\.ts$/, '.md')))
})

test('every pack has its specification, and every specification its pack', () => {
  const files = filesUnder('rules/packs/')
  const packs = files.filter(path => path.endsWith('.yaml'))
  expect(packs.length).toBeGreaterThan(0)
  expect(files.filter(path => path.endsWith('.md'))).toEqual(
    packs.map(path => path.replace(/\.yaml$/, '.md')),
  )
})

test('no hole of a template is left', () => {
  const open = filesUnder('rules/').filter(path => read(path).includes('FILL IN'))
  expect(open).toEqual([])
})

test('ARCHITECTURE.md gives the thresholds as they are', () => {
  const said = [...read('ARCHITECTURE.md').matchAll(/`(\w+From)` \((\d\.\d+)\)/g)]
  const values = said.map(([, name, value]) => [name, Number(value)])
  expect(Object.fromEntries(values)).toEqual(thresholds)
})

test('what the README names is there', () => {
  const linked = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to)
  expect(linked.filter(to => to !== undefined && !existsSync(root + to))).toEqual([])
})
