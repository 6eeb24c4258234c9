import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/bootstrap.mjs'
import { runMeasured } from './audit/run-measured.ts'
import { timeWrites } from './audit/time-writes.ts'
import { writeLog } from './audit/write-log.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { median, percentile } from './percentile.ts'

const entries = 1_000_000
const writes = 1_000
const runs = 3

/** What the log costs: each write its entry, and whoever checks it their time. */
export async function measureAudit(): Promise<readonly Figure[]> {
  return [await measureEntry(), ...(await measureVerification())]
}

async function measureEntry(): Promise<Figure> {
  const { withEntry, without } = await timeWrites(writes)
  const [dearer, cheaper] = [median(withEntry), median(without)]
  return atMost({
    promise: 'what the entry adds to a write, median',
    value: Math.max(0, (dearer / cheaper - 1) * 100),
    limit: 15,
    unit: '%',
    peer: `of the same write without it in the same run: ${formatQuantity(cheaper, 'ms')}`,
    detail: `${formatQuantity(dearer, 'ms')}; p95 ${formatQuantity(percentile(withEntry, 0.95), 'ms')} and ${formatQuantity(percentile(without, 0.95), 'ms')}, ${writes} writes each`,
    how: `use case of rating an indicator, from the session to the commit and the announcement, with and without its entry by turns, one after the other, on 621 × 47 × 5 and a log of ${entries} entries in the embedded PostgreSQL`,
  })
}

async function measureVerification(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-log-'))
  const file = join(folder, 'log.jsonl')
  try {
    await writeLog(file, entries)
    const measured = []
    for (let run = 0; run < runs; run += 1) {
      const args = [join(root, 'packages/cli/bin/undagi.js'), 'audit-log', 'verify', file]
      const verification = await runMeasured(args)
      if (!verification.printed.includes(`utuh: ${entries} entri`)) throw new Error(verification.printed)
      measured.push(verification)
    }
    const how = `undagi audit-log verify on an exported log of ${entries} entries, a process of its own; median of ${runs}`
    return [
      atMost({
        ...{ promise: 'verifying a million entries', limit: 20, unit: 's', how },
        value: median(measured.map(({ seconds }) => seconds)),
      }),
      atMost({
        ...{
          promise: 'memory of verifying a million entries',
          limit: 200,
          unit: 'MB',
          how: `${how}; most resident at any time`,
        },
        value: median(measured.map(({ peakMemory }) => peakMemory)),
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
