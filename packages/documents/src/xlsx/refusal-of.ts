import { UnreadableDocument } from '../document-issue.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import { brokenXlsx, oversizedXlsx, xlsxZipRefusal } from './xlsx-refusals.ts'

/** What a process that reads workbooks says of whatever went wrong in it. */
export function refusalOf(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error
  if (error instanceof ZipFault) return xlsxZipRefusal(error)
  // What Node throws when an array or buffer does not fit into the memory allowed.
  return error instanceof RangeError ? oversizedXlsx('isinya tidak muat di memori') : brokenXlsx()
}
