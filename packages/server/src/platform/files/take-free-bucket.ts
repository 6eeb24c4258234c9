import { setTimeout as pause } from 'node:timers/promises'
import type { BucketMark } from './bucket-mark.ts'

export interface Marks {
  read(): Promise<BucketMark | undefined>
  /** Writes it where there is none. A store that cannot tell writes it in any case. */
  writeFirst(mark: BucketMark): Promise<void>
}

/** Longer than it takes to write after having read. */
const settlingMs = 500

/**
 * Takes a place that is nobody's. Answers whose it is then: of two that come at once the last to write stays, and the other sees so after
 * the pause.
 */
export async function takeFreeBucket(
  { read, writeFirst }: Marks,
  mine: BucketMark,
  settle: () => Promise<void> = () => pause(settlingMs),
): Promise<BucketMark | undefined> {
  const found = await read()
  if (found !== undefined) return found
  await writeFirst(mine)
  await settle()
  return read()
}
