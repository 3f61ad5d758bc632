/** What a compiled JSON schema says of one fault; the part of ajv's error object that is used. */
export interface SchemaError {
  readonly keyword: string
  /** JSON pointer to the value at fault: "/scales/0/id". */
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The schema that holds the keyword. */
  readonly parentSchema?: unknown
  /** The value at fault. */
  readonly data?: unknown
}

/**
 * A validator that ajv compiled ahead of time. It leaves what it found in `errors`, until its next
 * call.
 */
export interface SchemaValidator<T> {
  (data: unknown): data is T
  errors?: readonly SchemaError[] | null
}
