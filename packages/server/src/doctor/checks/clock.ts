import { max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { assessmentActions } from '../../platform/database/tables/assessments.tables.ts'
import { momentInWords } from '../../platform/moment-in-words.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

/** Clocks of one network differ by less. */
const tolerableMs = 5 * 60 * 1000

export interface ClockFacts {
  readonly here: Date
  readonly ofDatabase: Date
  readonly newestAction: Date | null
}

/** What happened last did not happen in the future: ages, sessions and nights are counted by this clock. */
export const clockCheck: DatabaseCheck = {
  name: 'clock',
  title: 'Jam komputer',
  async look(database, { at }) {
    const facts = await database.asReader(async (db) => {
      const { rows } = await db.execute(sql`SELECT clock_timestamp() AS now`)
      const [newest] = await db.select({ at: max(assessmentActions.actedAt) }).from(assessmentActions)
      const { now } = z.object({ now: z.coerce.date() }).parse(rows[0])
      return { here: at, ofDatabase: now, newestAction: newest?.at ?? null }
    })
    return { remark: momentInWords(facts.here), findings: judgeClock(facts) }
  },
}

export function judgeClock({ here, ofDatabase, newestAction }: ClockFacts): Finding[] {
  const advice =
    'Cocokkan jamnya, misalnya dengan sudo timedatectl set-ntp true. Selama jam keliru, umur bukti, sesi dan batas waktu ikut keliru.'
  const findings: Finding[] = []
  if (newestAction !== null && newestAction.getTime() - here.getTime() > tolerableMs) {
    const what = `Jam komputer ini (${momentInWords(here)}) tertinggal: tindakan terakhir tercatat ${momentInWords(newestAction)}.`
    findings.push({ what, advice })
  }
  if (Math.abs(ofDatabase.getTime() - here.getTime()) > tolerableMs) {
    const what = `Jam server basis data (${momentInWords(ofDatabase)}) berbeda dari jam komputer ini (${momentInWords(here)}).`
    findings.push({ what, advice })
  }
  return findings
}
