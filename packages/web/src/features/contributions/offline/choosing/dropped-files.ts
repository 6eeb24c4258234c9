import type { FoundFile } from '../found/found-file.ts'
import { NoKit } from './chosen-kit.ts'

/** As many as a ZIP may hold: whoever drops a whole disk is stopped. */
const mostFiles = 5_000

/** Of a folder that was chosen, each with its way through the folders. */
export function chosenFiles(list: Iterable<File>): readonly FoundFile[] {
  const files = Array.from(list)
  if (files.length > mostFiles) throw new NoKit('too_many')
  return files.map((file) => ({
    ...{ path: file.webkitRelativePath || file.name, bytes: file.size },
    open: async () => file,
  }))
}

/** What was dropped, folders with all that is in them. The browser hands its list out only while it tells of it. */
export async function droppedFiles({ items }: Pick<DataTransfer, 'items'>): Promise<readonly FoundFile[]> {
  const entries = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found: FoundFile[] = []
  const waiting = entries.toReversed()
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (isFolder(entry)) waiting.push(...(await childrenOf(entry)).toReversed())
    else if (isFile(entry)) found.push(await toFound(entry))
    if (found.length > mostFiles) throw new NoKit('too_many')
  }
  return found
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

async function toFound(entry: FileSystemFileEntry): Promise<FoundFile> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
  return { path: entry.fullPath.replace(/^\//, ''), bytes: file.size, open: async () => file }
}

/** A browser tells them in parts of a hundred, until there is none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return children
    children.push(...part)
  }
}
