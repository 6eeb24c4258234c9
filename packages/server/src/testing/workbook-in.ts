import { readWholeArchive } from '@undagi/documents/whole-archive'

/** The workbook of a kit; a kit holds one. */
export async function workbookIn(kit: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await partsOfKit(kit)
  const workbooks = [...parts].filter(([name]) => name.endsWith('.xlsx'))
  const [found] = workbooks
  if (found === undefined || workbooks.length > 1) throw new Error(`A kit with ${workbooks.length} workbooks`)
  return Uint8Array.from(found[1])
}

/** What is in a ZIP, by name; folders are no part. */
export const partsOfKit = (kit: ArrayBuffer) =>
  readWholeArchive(Buffer.from(kit), { parts: 500, inflatedBytes: 16 * 1024 * 1024 })
