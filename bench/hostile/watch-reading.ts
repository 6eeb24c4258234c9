import type { ServedUndagi } from '../../scripts/test/served-undagi.ts'
import { memoryOf, readerProcesses } from '../resident-memory.ts'
import type { Member } from '../uploads/member.ts'
import { type Kept, readKept } from './offer-files.ts'

const betweenLooksMs = 40
const betweenRequestsMs = 50
const longestMs = 20 * 60_000

export interface Watched {
  readonly kept: readonly Kept[]
  /** How long others waited for their answers meanwhile. */
  readonly answersMs: readonly number[]
  /** The most that readers were seen to hold together. */
  readonly mostMegabytes: number
  readonly seconds: number
}

/** Looks on while these are read: at the memory of whoever reads, and at how others are answered. */
export async function watchReading(
  served: ServedUndagi,
  member: Member,
  ids: readonly string[],
): Promise<Watched> {
  const startedAt = performance.now()
  const answersMs: number[] = []
  let mostMegabytes = 0
  const looking = setInterval(() => {
    mostMegabytes = Math.max(mostMegabytes, memoryOf(readerProcesses(served)))
  }, betweenLooksMs)
  try {
    for (;;) {
      answersMs.push(await timeAnswer(member))
      if (answersMs.length % 20 === 0) {
        const kept = await Promise.all(ids.map((id) => readKept(member, id)))
        const isDone = kept.every(({ newest }) => newest.files.every(({ reading }) => reading !== 'waiting'))
        const passedMs = performance.now() - startedAt
        if (isDone) return { kept, answersMs, mostMegabytes, seconds: passedMs / 1000 }
        if (passedMs > longestMs) throw new Error('Some files are still waiting to be read.')
      }
      await new Promise((resolve) => setTimeout(resolve, betweenRequestsMs))
    }
  } finally {
    clearInterval(looking)
  }
}

async function timeAnswer({ address, cookie }: Member): Promise<number> {
  const startedAt = performance.now()
  const answer = await fetch(`${address}/api/institutions/kota-contoh/overview`, {
    headers: { Cookie: cookie },
  })
  await answer.arrayBuffer()
  return answer.ok ? performance.now() - startedAt : Number.POSITIVE_INFINITY
}
