import { expect, test } from 'vitest'
import { shownPath } from './find-files.ts'

test.each([
  ['/home/ada/reports/drafts/a.md', 'drafts/a.md'],
  ['/home/ada/a.md', '../a.md'],
  ['/mnt/a.md', '/mnt/a.md'],
  ['/home/ada/reports', '/home/ada/reports'],
])('%s is shown as %s', (path, shown) => {
  expect(shownPath(path, '/home/ada/reports')).toBe(shown)
})
