import { relative, resolve } from 'node:path'
import type { Console } from '../console.ts'
import type { CheckTask } from '../task.ts'
import { createGithub } from './github.ts'
import { createJson } from './json.ts'
import type { Reporter } from './outcome.ts'
import { createStylish } from './stylish.ts'

/** The reporter for the format that is asked for. */
export function reporterFor({ format, quiet }: CheckTask, { io, paint, width }: Console): Reporter {
  switch (format) {
    case 'json':
      return createJson()
    case 'github':
      return createGithub(path => inRepository(path, io.cwd, io.env.GITHUB_WORKSPACE))
    case 'stylish':
      return createStylish({ paint, width, quiet })
  }
}

/** GitHub knows files by their path from the repository's root, which may lie above. */
function inRepository(path: string, cwd: string, root: string | undefined): string {
  const below = root ? relative(root, resolve(cwd, path)) : '..'
  return below.startsWith('..') ? path : below.replaceAll('\\', '/')
}
