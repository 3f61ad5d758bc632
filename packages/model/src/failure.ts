/**
 * Every way in which reportlint can fail to do its work, with its permanent code. A finding is a
 * value; a failure is thrown, and says what happened, where, and what to do.
 */
export const failureCodes = {
  'file-not-found': 'The file does not exist.',
  'file-unreadable': 'The file exists but could not be read.',
  'file-too-large': 'The file is larger than reportlint reads.',
  'line-too-long': 'A line is longer than reportlint reads.',
  'file-empty': 'The file holds no text.',
  'not-text': 'The file is not a text document.',
  'bad-encoding': 'The file is not valid in its encoding.',
  'format-unknown': 'The file has a format that reportlint does not read.',
  'no-reports': 'Nothing to check was found.',
  'option-unknown': 'An option of the command line is unknown or lacks its value.',
  'rule-unknown': 'No rule has that name.',
  'finding-unknown': 'No finding has that fingerprint, or several have.',
  'line-unknown': 'The document has no such line.',
  'pack-unknown': 'No pack has that name.',
  'pack-invalid': 'The pack does not follow the schema.',
  'config-invalid': 'The configuration does not follow the schema.',
  'config-not-found': 'The configuration file does not exist.',
  'file-exists': 'A file that would be written is there already.',
  'document-failed': 'A document could not be checked for a fault of reportlint itself.',
  'file-unwritable': 'A file could not be written.',
  'rule-failed': 'A rule threw an error; the other rules ran.',
} as const

export type FailureCode = keyof typeof failureCodes

/** Where a failure happened; line and column are 1-based. */
export interface FailurePlace {
  readonly path: string
  readonly line?: number
  readonly column?: number
}

/** A failure that a person can act on. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly place: FailurePlace | null
  /** What to do about it, one sentence. */
  readonly advice: string

  /**
   * @param code permanent code from the catalogue
   * @param message what happened, one sentence
   * @param advice what to do, one sentence
   * @param place where it happened
   */
  constructor(
    code: FailureCode,
    message: string,
    advice: string,
    place: FailurePlace | null = null,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.advice = advice
    this.place = place
  }
}
