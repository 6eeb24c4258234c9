import { errorCodeOf, isDiskFull } from '../../../platform/error-code.ts'
import { FileMissing, StoreUnreachable } from '../../../platform/files/file-store.ts'

/** What stands in the way here and now, such as a full disk, and not in the file: it is tried another time. */
export function isPassing(error: unknown): boolean {
  const isShort = ['EMFILE', 'ENOMEM', 'EAGAIN'].includes(errorCodeOf(error) ?? '')
  return error instanceof FileMissing || error instanceof StoreUnreachable || isDiskFull(error) || isShort
}
