/** One thing wrong in a file: where, a stable code, and what to do about it in Indonesian. */
export interface DocumentIssue {
  /** Row of the file as a person counts it: the first row is 1. */
  readonly line?: number
  /** Name of the column as the file writes it. */
  readonly column?: string
  readonly code: string
  readonly message: string
}

/** The file cannot be used at all; `issues` says everything that is known about why. */
export class UnreadableDocument extends Error {
  readonly issues: readonly DocumentIssue[]
  /** How many more there were than `issues` lists. */
  readonly unlisted: number

  constructor(issues: readonly DocumentIssue[], unlisted = 0) {
    super(issues.map((issue) => issue.message).join('\n'))
    this.name = 'UnreadableDocument'
    this.issues = issues
    this.unlisted = unlisted
  }
}

/** Shorthand for the common case of one reason. */
export function unreadable(code: string, message: string, line?: number): UnreadableDocument {
  return new UnreadableDocument([line === undefined ? { code, message } : { line, code, message }])
}
