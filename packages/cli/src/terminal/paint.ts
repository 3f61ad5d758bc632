import pico from 'picocolors'
import { clean } from './clean.ts'

/** How a stretch of text looks; `plain` is as the terminal has it. */
export type Look = 'plain' | 'strong' | 'faint' | 'error' | 'warning' | 'info' | 'other' | 'success'

/** Makes text safe to print and dresses it; every text that reaches a terminal goes through it. */
export type Paint = (look: Look, text: string) => string

/**
 * The colours are the terminal's own six, which its user has set to be read on its background.
 * @param colour whether escape sequences are written
 */
export function createPaint(colour: boolean): Paint {
  const c = pico.createColors(colour)
  const looks: Readonly<Record<Look, (text: string) => string>> = {
    plain: text => text,
    strong: c.bold,
    faint: c.dim,
    error: text => c.bold(c.red(text)),
    warning: text => c.bold(c.magenta(text)),
    info: text => c.bold(c.blue(text)),
    other: text => c.bold(c.cyan(text)),
    success: c.green,
  }
  return (look, text) => looks[look](clean(text))
}

/** What decides about colour, in this order: the option, FORCE_COLOR, NO_COLOR, the terminal. */
export interface ColourWishes {
  readonly option: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTTY: boolean
}

/** Whether to write colours. */
export function wantsColour({ option, env, isTTY }: ColourWishes): boolean {
  if (option !== undefined) return option
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR) return false
  return isTTY && env.TERM !== 'dumb'
}
