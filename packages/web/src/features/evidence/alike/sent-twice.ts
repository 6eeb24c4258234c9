import type { ReadFile } from '../reading/use-read-files.ts'

interface SentTwice {
  readonly key: string
  readonly name: string
  /** Of the same bytes, sent before it. */
  readonly first: string
}

/** Files that were sent although their very bytes are in the same form already, whatever they are called. */
export function findSentTwice(
  files: readonly Pick<ReadFile, 'key' | 'name' | 'sha256'>[],
): readonly SentTwice[] {
  return files.flatMap(({ key, name, sha256 }, at) => {
    const first = files.slice(0, at).find((each) => sha256 !== null && each.sha256 === sha256)
    return first === undefined ? [] : [{ key, name, first: first.name }]
  })
}
