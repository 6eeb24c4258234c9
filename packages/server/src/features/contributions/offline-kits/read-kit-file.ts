import { type CellSheet, readWorkbookCells, UnreadableDocument } from '@undagi/documents'
import { kitUnreadable } from './offline-kits.errors.ts'

/** The cells of a workbook that somebody sent; what is none is refused with everything that is wrong with it. */
export function readKitFile(path: string): Promise<readonly CellSheet[]> {
  return explained(() => readWorkbookCells(path))
}

/** What is wrong with a file becomes one problem with a line for each fault. */
export async function explained<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    throw kitUnreadable({
      errors: error.issues.map(({ line, message }) => ({
        path: line === undefined ? '' : `/${line}`,
        message,
      })),
    })
  }
}
