import type { Failure, Finding, Level, Place } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import type { Reporter } from './outcome.ts'
import { sectionOf } from './place-title.ts'
import { plural } from './plural.ts'
import { shownPlaces } from './shown-places.ts'
import { summaryLine } from './summary-line.ts'

/** What the workflow commands call the levels. */
const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/**
 * Output for GitHub Actions: one workflow command a finding, which becomes an annotation.
 * @param toRepository turns a document's path into one relative to the repository's root
 */
export function createGithub(toRepository: (path: string) => string): Reporter {
  return {
    document(outcome) {
      const file = toRepository(outcome.path)
      const lines = [
        ...outcome.findings.map(finding => findingCommand(file, finding)),
        ...outcome.failures.map(failure => failureCommand(file, failure)),
      ]
      return lines.map(line => `${line}\n`).join('')
    },
    end: totals => (totals.checked.length === 0 ? '' : `${clean(summaryLine(totals))}\n`),
  }
}

function findingCommand(file: string, finding: Finding): string {
  const { start, end } = finding.at
  const properties: Record<string, string | number> = { file, line: start.line }
  // GitHub refuses columns where the lines differ.
  if (start.line === end.line) properties.col = start.column
  properties.endLine = end.line
  if (start.line === end.line) properties.endColumn = end.column
  properties.title = finding.rule
  const { shown, more } = shownPlaces(finding)
  const lines = [clean(finding.message), ...shown.map(({ place }) => placeLine(place))]
  if (more.length > 0) lines.push(`and ${plural(more.length, 'more place')}`)
  return command(commands[finding.level], properties, lines.join('\n'))
}

/** Another place: 'Line 58, Main report › Enjoying and achieving, paragraph 58: "very good"'. */
function placeLine(place: Place): string {
  const parts = [`Line ${place.start.line}`, sectionOf(place)]
  if (place.paragraph !== null) parts.push(`paragraph ${place.paragraph}`)
  const where = parts.filter(part => part !== '').join(', ')
  return clean(`${where}: “${place.quote}”`)
}

function failureCommand(file: string, { code, message, advice, place }: Failure): string {
  const properties: Record<string, string | number> = { file }
  if (place?.line !== undefined) properties.line = place.line
  if (place?.column !== undefined) properties.col = place.column
  properties.title = code
  return command('error', properties, clean(`${message} ${advice}`))
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  return `::${name} ${list.join(',')}::${data(message)}`
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (value: string | number): string =>
  data(clean(String(value)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
