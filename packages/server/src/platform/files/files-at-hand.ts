import { copyNameless, type NamelessFile } from '@undagi/documents/nameless-file'
import type { FileKey, FileStore, OpenFile } from './file-store.ts'

/** Who turns a page turns the next one soon. What is kept takes room on the disk for temporary files, and no name. */
const usualKeeping = { keptMs: 60_000, mostBytes: 256 * 1024 * 1024 }

/** Files of a store, whatever it is, as open files of this computer. */
export interface FilesAtHand {
  /** To be read only. FileMissing where there is none. */
  take(key: FileKey): Promise<OpenFile>
}

interface Copy {
  readonly name: string
  readonly file: Promise<NamelessFile>
  bytes: number
  users: number
  forgetting?: NodeJS.Timeout
}

/**
 * What lies on this computer is opened where it lies. Of what lies elsewhere one copy is made, without a name so that nothing stays
 * behind however any of us ends; all who look at the document read that one, and for a while whoever comes next.
 */
export function createFilesAtHand(store: FileStore, { keptMs, mostBytes } = usualKeeping): FilesAtHand {
  /** In the order in which they were last given back. */
  const copies = new Map<string, Copy>()

  function begin(name: string, key: FileKey): Copy {
    const copy: Copy = {
      name,
      bytes: 0,
      users: 0,
      file: copyCounted(store, key, (bytes) => {
        copy.bytes = bytes
      }),
    }
    copies.set(name, copy)
    return copy
  }

  function forget(copy: Copy): void {
    clearTimeout(copy.forgetting)
    copies.delete(copy.name)
    copy.file.then(
      (file) => file[Symbol.dispose](),
      () => {},
    )
  }

  function giveBack(copy: Copy): void {
    copy.users -= 1
    if (copy.users > 0) return
    copies.delete(copy.name)
    copies.set(copy.name, copy)
    copy.forgetting = setTimeout(forget, keptMs, copy).unref()
    const idle = [...copies.values()].filter(({ users }) => users === 0)
    let kept = idle.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const oldest of idle) {
      if (kept <= mostBytes) break
      kept -= oldest.bytes
      forget(oldest)
    }
  }

  async function borrow(key: FileKey): Promise<OpenFile> {
    const name = `${key.institutionId}/${key.sha256}`
    const copy = copies.get(name) ?? begin(name, key)
    clearTimeout(copy.forgetting)
    copy.users += 1
    try {
      const { fd } = await copy.file
      return { fd, [Symbol.asyncDispose]: async () => giveBack(copy) }
    } catch (error) {
      // What failed is tried again by who comes next.
      if (copies.get(name) === copy) copies.delete(name)
      throw error
    }
  }

  return { take: async (key) => (await store.openInPlace(key)) ?? (await borrow(key)) }
}

async function copyCounted(
  store: FileStore,
  key: FileKey,
  tell: (bytes: number) => void,
): Promise<NamelessFile> {
  let bytes = 0
  async function* counted() {
    for await (const piece of await store.open(key)) {
      bytes += piece.length
      yield piece
    }
  }
  const file = await copyNameless(counted())
  tell(bytes)
  return file
}
