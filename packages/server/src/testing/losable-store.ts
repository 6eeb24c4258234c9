import { type FileStore, StoreUnreachable } from '../platform/files/file-store.ts'

export interface LosableStore extends FileStore {
  lose(): void
  find(): void
}

/** A store that is out of reach while it is lost, as a bucket behind a broken line is. */
export function losable(store: FileStore): LosableStore {
  let isLost = false
  const reach = () => {
    if (isLost) throw new StoreUnreachable('no_answer', 'ECONNREFUSED')
    return store
  }
  return {
    lose: () => {
      isLost = true
    },
    find: () => {
      isLost = false
    },
    put: async (key, path) => reach().put(key, path),
    open: async (key, range) => reach().open(key, range),
    openInPlace: async (key) => reach().openInPlace(key),
    size: async (key) => reach().size(key),
    remove: async (key) => reach().remove(key),
    list: () => reach().list(),
    discardDrafts: async (before) => reach().discardDrafts(before),
  }
}
