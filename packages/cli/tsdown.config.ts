import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Rolldown } from 'tsdown'

const packageFolder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//

function licenceOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license = manifest.licenses?.[0]?.type } = manifest
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}\n`
}

/** Writes the licences of other people's packages that the built files hold. */
const licences: Rolldown.Plugin = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const folders = new Set<string>()
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      for (const id of file.moduleIds) {
        const folder = packageFolder.exec(id.replaceAll('\\', '/'))?.[1]
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
      }
    }
    const texts = [...folders].map(licenceOf).sort()
    this.emitFile({
      type: 'asset',
      fileName: 'LICENCES.txt',
      source: texts.join(`\n${'-'.repeat(72)}\n\n`),
    })
  },
}

// Everything that the command needs goes into a few files, so that a start does not look up
// hundreds of modules. Each task has files of its own, which are loaded when it is asked for.
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  dts: false,
  deps: { onlyBundle: false },
  plugins: [licences],
  copy: [{ from: '../../rules/src/*.md', to: 'dist/pages' }],
})
