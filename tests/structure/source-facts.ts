import { posix } from 'node:path'
import ts from 'typescript'
import { read } from './files.ts'

/** A module that a file imports or re-exports. */
interface Import {
  /** As written: "./span.ts", "@reportlint/model", "node:fs". */
  readonly specifier: string
  /** The path from the repository's folder where the specifier is relative; else null. */
  readonly path: string | null
  readonly line: number
}

/** A construct that the house style does without. */
export interface Oddity {
  readonly what: 'assertion' | 'any' | 'console' | 'surroundings' | 'suppression'
  readonly line: number
  readonly text: string
}

/** What the structure tests look at in one source file; lines are 1-based. */
export interface SourceFacts {
  readonly path: string
  readonly imports: readonly Import[]
  readonly oddities: readonly Oddity[]
}

/** Globals and properties through which code reaches its surroundings: process, clock, chance. */
const surroundings =
  /^(?:process|Buffer|performance|fetch|setTimeout|setInterval|localStorage|Date\.now|Math\.random)$/

/** A comment that switches a check off. */
const suppression = /^\s*(?:\/\/|\/?\*).*@ts-(?:ignore|expect-error|nocheck)/

const isConst = (node: ts.AssertionExpression): boolean =>
  ts.isTypeReferenceNode(node.type) && node.type.getText() === 'const'

function oddityOf(node: ts.Node): Oddity['what'] | null {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
    return isConst(node) ? null : 'assertion'
  }
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (ts.isPropertyAccessExpression(node)) {
    if (node.expression.getText() === 'console') return 'console'
    return surroundings.test(node.getText()) ? 'surroundings' : null
  }
  if (!ts.isIdentifier(node) || !surroundings.test(node.text)) return null
  const { parent } = node
  const isName = 'name' in parent && parent.name === node
  return isName ? null : 'surroundings'
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) {
    return null
  }
  const [specifier] = node.arguments
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : null
}

/**
 * What one source file imports, and what is odd in it.
 * @param path from the repository's folder
 * @param text the file's text, read where it is not given
 */
export function factsOf(path: string, text: string = read(path)): SourceFacts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const oddities: Oddity[] = []
  const lineOf = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1

  const visit = (node: ts.Node): void => {
    const line = lineOf(node.getStart(file))
    const specifier = specifierOf(node)
    if (specifier !== null) {
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null
      imports.push({ specifier, path: target, line })
    }
    const what = oddityOf(node)
    if (what !== null) oddities.push({ what, line, text: node.getText(file).slice(0, 60) })
    ts.forEachChild(node, visit)
  }
  visit(file)

  for (const [index, line] of text.split('\n').entries()) {
    if (suppression.test(line)) {
      oddities.push({ what: 'suppression', line: index + 1, text: line.trim().slice(0, 60) })
    }
  }
  return { path, imports, oddities }
}
