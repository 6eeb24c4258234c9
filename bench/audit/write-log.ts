import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { type ChainEnd, formatEntry, formatLogHead, sealNext } from '../../packages/audit-chain/src/index.ts'
import { seededRandom } from '../seeded-random.ts'
import { seededUuid } from '../seeded-uuid.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** An exported log of so many ratings, sealed one upon the other. */
export async function writeLog(path: string, count: number): Promise<void> {
  const random = seededRandom(1_000_000)
  const chain = seededUuid(random)
  const people = Array.from({ length: 50 }, (_, number) => ({
    id: seededUuid(random),
    name: `Asesor ${number}`,
  }))
  const file = createWriteStream(path)
  file.write(`${formatLogHead({ chain, name: 'Kota', exportedAt: '2026-11-25T00:00:00.000Z', from: 1 })}\n`)
  let after: ChainEnd | null = null
  for (let number = 0; number < count; number += 1) {
    const at = new Date(1_767_225_600_000 + number * 1000).toISOString()
    const head = { at, operation: 'rateIndicator', outcome: 'done', requestId: seededUuid(random) }
    const { id: actorId, name: actorName } = people[number % people.length] ?? { id: '', name: '' }
    const payload = {
      ...{ salt: seededUuid(random), actorId, actorName, onBehalfOf: null, address: '10.1.2.3' },
      subject: { assessmentId: chain, code: String(1 + (number % 47)) },
      details: { actions: [{ assessmentId: chain, from: number, to: number }] },
    }
    const entry = sealNext(chain, { after, head, payload }, sha256)
    after = entry
    if (!file.write(`${formatEntry(entry)}\n`)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}
