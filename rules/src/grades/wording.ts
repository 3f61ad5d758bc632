/** A subject at the start of a message: shortened, first letter raised. */
export function named(subject: string): string {
  const words = subject.split(' ')
  const short = words.length > 14 ? `${words.slice(0, 14).join(' ')} …` : subject
  return short === '' ? 'This' : short.charAt(0).toUpperCase() + short.slice(1)
}
