/** What a log may know of a failure: what it is and where, not the values it was about. */
export interface FailureFacts {
  readonly name: string
  /** Of the system, of PostgreSQL, or of a library. */
  readonly code?: string
  readonly message?: string
  /** Which rule of the database was broken. */
  readonly constraint?: string
  readonly table?: string
  readonly at: readonly string[]
  readonly cause?: FailureFacts
}

/** Errors whose messages we write ourselves, about files, databases, settings and ids of institutions: never about a person. */
const ourWords: ReadonlySet<string> = new Set([
  'BackupProblem',
  'DatabaseProblem',
  'InstitutionFailed',
  'UnusableInstrument',
  'UnusablePost',
])
/** Errors of the language: their messages name properties and types; what they quote is cut out. */
const languageErrors: ReadonlySet<string> = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
])

const mostFrames = 12
const deepest = 4

/**
 * Messages of other errors are left out: those of PostgreSQL and of query builders repeat what somebody typed, those of mail
 * servers whom a letter was for. The frames say where it happened.
 */
export function describeFailure(failure: unknown, depth = 0): FailureFacts {
  if (!(failure instanceof Error)) return { name: typeof failure, at: [] }
  const { name, cause } = failure
  return {
    name: plain(name) ?? 'Error',
    ...known('code', plain(field(failure, 'code'))),
    ...known('message', messageOf(failure)),
    ...known('constraint', plain(field(failure, 'constraint'))),
    ...known('table', plain(field(failure, 'table'))),
    at: framesOf(failure),
    ...(cause !== undefined && depth < deepest && { cause: describeFailure(cause, depth + 1) }),
  }
}

function messageOf(failure: Error): string | undefined {
  if (ourWords.has(failure.name)) return failure.message.slice(0, 500)
  if (!languageErrors.has(failure.name)) return undefined
  return failure.message.replaceAll(/(["'`“]).*["'`”]/gs, '$1…').slice(0, 200)
}

/** A name or a code, and nothing that could be a sentence. */
function plain(value: unknown): string | undefined {
  return typeof value === 'string' && /^\w{1,80}$/.test(value) ? value : undefined
}

function field(failure: Error, key: string): unknown {
  return Object.getOwnPropertyDescriptor(failure, key)?.value
}

const known = <K extends string>(key: K, value: string | undefined) =>
  value === undefined ? {} : { [key]: value }

function framesOf({ stack = '' }: Error): readonly string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at \S/.test(line) && /:\d+:\d+\)?$/.test(line))
  return frames.slice(0, mostFrames).map((line) => line.trim().replace(/^at /, ''))
}
