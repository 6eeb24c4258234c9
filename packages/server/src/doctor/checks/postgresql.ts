import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

const serverRow = z.object({
  version: z.string(),
  encoding: z.string(),
  checksums: z.string(),
  fsync: z.string(),
})

export type ServerFacts = z.infer<typeof serverRow>

/** Which PostgreSQL it is, and whether it is set so that nothing acknowledged is lost. (Too old a one is not opened at all.) */
export const postgresqlCheck: DatabaseCheck = {
  name: 'postgresql',
  title: 'PostgreSQL',
  async look(database) {
    const facts = await database.asOwner(async (db) => {
      const { rows } = await db.execute(sql`
        SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
               current_setting('data_checksums') AS checksums, current_setting('fsync') AS fsync`)
      return serverRow.parse(rows[0])
    })
    return { remark: facts.version, findings: judgeServer(facts) }
  },
}

export function judgeServer({ encoding, fsync }: ServerFacts): Finding[] {
  const findings: Finding[] = []
  if (encoding !== 'UTF8') {
    findings.push({
      what: `Basis data ini memakai pengodean ${encoding}, bukan UTF8; sebagian nama tidak akan tersimpan.`,
      advice:
        'Buat basis data baru dengan ENCODING UTF8, lalu pindahkan isinya dengan undagi backup dan undagi restore.',
    })
  }
  if (fsync !== 'on') {
    findings.push({
      what: 'fsync dimatikan pada server PostgreSQL: mati listrik dapat menghilangkan yang sudah tersimpan.',
      advice: 'Nyalakan kembali: ALTER SYSTEM SET fsync = on; lalu SELECT pg_reload_conf();',
    })
  }
  return findings
}
