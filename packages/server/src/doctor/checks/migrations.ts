import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Migration } from '../../platform/database/migrate.ts'
import { historyProblems } from '../../platform/database/migration-history.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

type Applied = Pick<Migration, 'name' | 'sha256'>

const appliedRows = z.array(z.object({ name: z.string(), sha256: z.string() }))

export const migrationsCheck: DatabaseCheck = {
  name: 'migrations',
  title: 'Migrasi basis data',
  async look(database, { migrations }) {
    const applied = await database.asOwner(readApplied)
    const remark = `${applied.length} diterapkan, ${migrations.length} dikenal`
    return { remark, findings: judgeMigrations(migrations, applied) }
  },
}

export function judgeMigrations(ours: readonly Applied[], applied: readonly Applied[]): Finding[] {
  const problems = historyProblems(ours, applied)
  const findings: Finding[] = problems.map(({ what, advice }) => ({ what, advice }))
  const done = new Set(applied.map(({ name }) => name))
  const next = ours.findLastIndex(({ name }) => done.has(name)) + 1
  const pending = ours.slice(next).map(({ name }) => name)
  if (pending.length > 0) {
    findings.push({
      what: `${pending.length} migrasi belum diterapkan: ${listSome(pending)}.`,
      advice:
        'Buat cadangan dahulu dengan undagi backup, lalu jalankan ulang undagi serve: ia menerapkannya.',
    })
  }
  return findings
}

async function readApplied(db: Sql): Promise<Applied[]> {
  const { rows: present } = await db.execute(sql`SELECT to_regclass('public.undagi_migrations') AS history`)
  if (present[0]?.history === null) return []
  const { rows } = await db.execute(sql`SELECT name, sha256 FROM public.undagi_migrations ORDER BY name`)
  return appliedRows.parse(rows)
}
