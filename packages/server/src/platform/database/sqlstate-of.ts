/** The five letters with which PostgreSQL says why it refused; undefined: it was something else. */
export function sqlstateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && 'severity' in error && typeof error.code === 'string') return error.code
  return sqlstateOf(error.cause)
}
