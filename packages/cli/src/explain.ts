import { readFileSync } from 'node:fs'
import { nearest, rules } from '@reportlint/engine'
import { Failure, type Rule } from '@reportlint/model'
import type { Console } from './console.ts'
import type { ExitStatus } from './io.ts'
import { ruleListText } from './report/rule-list-text.ts'
import { rulePageText } from './report/rule-page-text.ts'
import type { ExplainTask } from './task.ts'

/**
 * Prints a rule's page, or a list of all rules.
 * @throws Failure `rule-unknown`
 */
export function explain({ rule: id }: ExplainTask, console: Console): ExitStatus {
  const text =
    id === null ? ruleListText(rules, console) : rulePageText(ruleNamed(id), pageOf(id), console)
  console.io.stdout.write(text)
  return 0
}

function ruleNamed(id: string): Rule {
  const rule = rules.find(known => known.id === id)
  if (rule) return rule
  const near = nearest(
    id,
    rules.map(known => known.id),
  )
  throw new Failure(
    'rule-unknown',
    `There is no rule “${id}”.`,
    near === null ? 'reportlint explain lists the rules.' : `Did you mean ${near}?`,
  )
}

/** The build puts the pages beside the command. */
const pageOf = (id: string): string =>
  readFileSync(new URL(`./pages/${id}.md`, import.meta.url), 'utf8')
