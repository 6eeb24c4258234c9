/** An edition of the instruments folder that is left out; `reasons` are for the person who maintains it, one a line. */
export class UnusableInstrument extends Error {
  override readonly name = 'UnusableInstrument'
  readonly path: string
  readonly reasons: readonly string[]

  constructor(path: string, reasons: readonly string[]) {
    super([`Edisi di ${path} ditolak:`, ...reasons.map((reason) => `  ${reason}`)].join('\n'))
    this.path = path
    this.reasons = reasons
  }
}

/** What came of the work, or why this edition cannot be used; any other failure stays one. */
export async function orRefusal<Result>(work: Promise<Result>): Promise<Result | UnusableInstrument> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UnusableInstrument) return error
    throw error
  }
}
