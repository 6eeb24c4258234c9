import type { FileKey } from './file-store.ts'

/** Files that cannot be dealt with now: they keep no other from its turn, and are tried again when no other is left. */
export interface PassedOver {
  readonly count: number
  add(key: FileKey): void
  /** Those whose turn it is. */
  without(keys: readonly FileKey[]): FileKey[]
}

export function createPassedOver(): PassedOver {
  const names = new Set<string>()
  const nameOf = ({ institutionId, sha256 }: FileKey) => `${institutionId}/${sha256}`
  return {
    get count() {
      return names.size
    },
    add(key) {
      names.add(nameOf(key))
    },
    without(keys) {
      const left = keys.filter((key) => !names.has(nameOf(key)))
      if (left.length === 0) names.clear()
      return left
    },
  }
}
