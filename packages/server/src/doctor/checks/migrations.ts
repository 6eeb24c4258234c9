import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Migration } from '../../platform/database/migrate.ts'
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
  const findings: Finding[] = []
  const known = new Map(ours.map(({ name, sha256 }) => [name, sha256]))
  const done = new Set(applied.map(({ name }) => name))
  const unknown = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  const changed = applied
    .filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
    .map(({ name }) => name)
  const pending = ours.filter(({ name }) => !done.has(name)).map(({ name }) => name)
  if (unknown.length > 0) {
    findings.push({
      what: `Basis data ini dibuat oleh versi Undagi yang lebih baru atau lain: migrasi ${listSome(unknown)} tidak dikenal.`,
      advice:
        'Pasang kembali versi Undagi yang terakhir dipakai di sini; jangan mengubah basis data sendiri.',
    })
  }
  if (changed.length > 0) {
    findings.push({
      what: `Isi migrasi ${listSome(changed)} berbeda dari yang sudah diterapkan.`,
      advice: 'Berkas migrasi tidak boleh diubah. Pasang ulang Undagi dari rilis aslinya.',
    })
  }
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
