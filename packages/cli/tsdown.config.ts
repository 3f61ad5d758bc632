import { defineConfig } from 'tsdown'

// One file a task, everything that it needs inside: a start must not look up hundreds of modules.
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  dts: false,
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  copy: [{ from: '../../rules/src/*.md', to: 'dist/pages' }],
})
