import type { Client } from 'pg'
import type { Saved } from './save.ts'

interface Kept {
  /** Every reason of a rating that is in the history. */
  readonly reasons: ReadonlySet<string>
  /** The texts that stand, whatever they are of. */
  readonly texts: readonly string[]
}

export async function readKept(reader: Client, assessmentId: string): Promise<Kept> {
  const { rows: rated } = await reader.query<{ reason: string }>(
    `SELECT payload->>'reason' AS reason FROM undagi.assessment_actions
      WHERE assessment_id = $1 AND payload->>'reason' LIKE 'Simpanan %'`,
    [assessmentId],
  )
  const { rows: texts } = await reader.query<{ text: string }>(
    `SELECT text FROM undagi.drafts WHERE assessment_id = $1
     UNION ALL
     SELECT d.text FROM undagi.contribution_drafts d JOIN undagi.contribution_requests r ON r.id = d.request_id
      WHERE r.assessment_id = $1`,
    [assessmentId],
  )
  return { reasons: new Set(rated.map(({ reason }) => reason)), texts: texts.map(({ text }) => text) }
}

/** Saves that were answered well and do not stand: a rating in the history, of a text the last one that was kept. */
export function countLost(saved: readonly Saved[], { reasons, texts }: Kept): number {
  const kept = saved.filter(({ version }) => version !== null)
  let lost = 0
  for (const [path, each] of Map.groupBy(kept, ({ path }) => path)) {
    if (path.endsWith('/rating')) {
      lost += each.filter(({ word }) => !reasons.has(word)).length
      continue
    }
    const versions = new Set(each.map(({ version }) => version))
    const last = each.toSorted((a, b) => (b.version ?? 0) - (a.version ?? 0))[0]
    const stands = texts.some((text) => text.startsWith(`${last?.word}.`))
    lost += each.length - versions.size + (stands ? 0 : 1)
  }
  return lost
}
