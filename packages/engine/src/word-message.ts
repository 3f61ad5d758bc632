import { clean } from './clean.ts'

const placeholder = /\{([^{}]*)\}/g

/**
 * Fills the placeholders of a message.
 * @param template the message's text: "{subject} is {here}."
 * @param data a value for each placeholder; braces within a value are left alone
 * @returns one line without control characters
 * @throws Error where the data lack a value
 */
export function wordMessage(template: string, data: Readonly<Record<string, string>>): string {
  const filled = template.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (value === undefined)
      throw new Error(`the message “${template}” lacks a value for “${name}”`)
    return value
  })
  return clean(filled)
}
