import { Command, CommanderError, Option } from 'commander'
import { badOption, type Call, type Task, taskOf } from './task.ts'
import { readVersion } from './version.ts'

/** A command line understood: what to do, or only what to print. */
export interface CommandLine {
  /** null where the help or the version is asked for. */
  readonly task: Task | null
  /** The help or the version. */
  readonly printed: string
  /** `--color` and `--no-color`; undefined where neither is given. */
  readonly color: boolean | undefined
}

/**
 * Reads a command line.
 * @param argv the arguments after the command's own name
 * @throws Failure `option-unknown` where an option, a value or an argument is not known
 */
export function readArguments(argv: readonly string[]): CommandLine {
  let call: Call | null = null
  let printed = ''
  const program = programFor(
    found => {
      call = found
    },
    text => {
      printed += text
    },
  )
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw optionFailure(error.message)
  }
  return understood(call, printed)
}

function understood(call: Call | null, printed: string): CommandLine {
  const color = call?.values.color
  return {
    task: call && taskOf(call),
    printed,
    color: typeof color === 'boolean' ? color : undefined,
  }
}

/** Commander words an error as "error: what is wrong" and, on a second line, "(Did you mean …?)". */
function optionFailure(message: string) {
  const [what = '', hint] = message.replace(/^error: /, '').split('\n')
  const sentence = what.charAt(0).toUpperCase() + what.slice(1)
  const advice = hint?.replace(/^\(|\)$/g, '') ?? 'See reportlint --help.'
  return badOption(sentence.endsWith('.') ? sentence : `${sentence}.`, advice)
}

const examples = `
Examples:
  $ reportlint draft.md                 check one report
  $ reportlint drafts/ "annexes/*.txt"  check a folder and what a glob names
  $ reportlint ledger draft.md          every judgement, side by side
  $ reportlint explain grade-mismatch   what a rule finds, with examples
  $ reportlint explain --finding 0a1b2c3 draft.md
                                        why the places of a finding are compared
  $ reportlint why draft.md 14 53       why two lines are compared, or are not

Exit status: 0 nothing at error level, 1 findings, 2 work left undone.`

const findingHelp = `
Each finding shows the start of its fingerprint in brackets, behind its rule:
  error: … [grade-mismatch 0a1b2c3]
  $ reportlint explain --finding 0a1b2c3 draft.md`

const whyHelp = `
Two places are compared when they judge the same thing. For every judgement on
the two lines this shows what it judges, and for each pair how alike they are or
what keeps them apart.
  $ reportlint why draft.md 14 53`

type Found = (call: Call) => void

function programFor(found: Found, print: (text: string) => void): Command {
  const program = new Command('reportlint')
    .description('Finds where an inspection report disagrees with itself.')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ helpWidth: 80 })
    .enablePositionalOptions()
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .argument('[paths...]', 'files, folders and globs; else what the configuration names')
    .addOption(format(['stylish', 'json', 'github']))
    .option('--rule <id:level>', 'set a rule to off, info, warning or error; repeatable', collect)
    .option('--max-warnings <count>', 'exit with 1 where there are more warnings')
    .option('--quiet', 'print errors only')
  program.action((operands: string[]) =>
    found({ command: 'check', operands, values: program.opts() }),
  )
  withColor(withReading(program))
  addCommands(program, found)
  return program
}

/** The commands beside checking; an option may stand before or after their name. */
function addCommands(program: Command, found: Found): void {
  const add = (command: Call['command'], operands: string, description: string) => {
    const own = program.command(`${command} ${operands}`.trim())
    own
      .description(description)
      .action(() =>
        found({ command, operands: own.args, values: { ...program.opts(), ...own.opts() } }),
      )
    return own
  }
  const ledger = add('ledger', '[file]', 'print every judgement of a report, side by side')
  withColor(withReading(ledger.addOption(format(['stylish', 'json']))))
  const explain = add(
    'explain',
    '[rule]',
    'print what a rule finds, with examples; without a rule, list all',
  )
  explain
    .usage('[options] [rule]\n       reportlint explain [options] --finding <fingerprint> <file>')
    .option('--finding <fingerprint>', 'say why the places of this finding of a file are compared')
    .addHelpText('after', findingHelp)
  withColor(withReading(explain))
  const why = add(
    'why',
    '[where...]',
    'print what was read on two lines, and why they are compared or not',
  )
  withColor(withReading(why.usage('[options] <file> <line> <line>').addHelpText('after', whyHelp)))
  withColor(add('init', '', 'write a commented reportlint.yaml for this folder'))
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

const format = (choices: readonly string[]): Option =>
  new Option('--format <format>', 'how the result is printed').choices(choices)

const withReading = (command: Command): Command =>
  command
    .option('--pack <id>', 'framework to check against; "auto" finds it in the report')
    .option('--config <file>', 'configuration, in place of the nearest reportlint.yaml')
    .option('--stdin', 'read one document from standard input')
    .option('--stdin-filename <name>', 'its name, which tells the format (.md, .txt)')

const withColor = (command: Command): Command =>
  command
    .option('--color', 'use colours, also where the output is no terminal')
    .option('--no-color', 'use no colours')
