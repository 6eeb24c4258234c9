import type { FoundFile } from './found/found-file.ts'

/** A browser hands files out to the page that they were chosen on, and nothing of them is written down: another page load has none. */
const found = new Map<string, readonly FoundFile[]>()

/** What lay in a kit beside its workbook, until the tab is closed. */
export function keepFound(returnId: string, files: readonly FoundFile[]): void {
  found.set(returnId, files)
}

export const keptFound = (returnId: string): readonly FoundFile[] | undefined => found.get(returnId)
