/** Controls, and marks that turn the direction of text round or hide in it. */
const unsafe = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu

const space = /\s/

/**
 * Makes a report's words safe to show in one line: line breaks and other white space among the
 * controls become one space, every other control goes.
 */
export const clean = (text: string): string =>
  text.replace(unsafe, run => (space.test(run) ? ' ' : '')).trim()
