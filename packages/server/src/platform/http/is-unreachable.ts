// Class 08: connection exceptions; 57P0x: the server is going down or starting; 53300: too many connections.
const databaseCodes = /^(08|57P0|53300)/
const systemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])
const driverMessages = /Connection terminated|timeout exceeded when trying to connect|Client was closed/

/** Whether a failure means that the database cannot be reached just now: worth trying again. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (databaseCodes.test(code) || systemCodes.has(code) || driverMessages.test(error.message)) return true
  return error.cause !== undefined && isUnreachable(error.cause)
}
