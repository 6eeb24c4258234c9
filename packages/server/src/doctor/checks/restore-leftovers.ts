import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { besidePattern } from '../../backup/restore/database-names.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { formatBytes } from '../../platform/format-bytes.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

/** What is being written this very moment is no leftover. */
const stillBusyMs = 60 * 60 * 1000

const besideRow = z.object({
  name: z.string(),
  bytes: z.coerce.number(),
  isKept: z.boolean(),
  busy: z.boolean(),
})

interface Leftovers {
  readonly files: readonly string[]
  /** Half-filled databases of restorations that nobody works on. */
  readonly halfFilled: readonly string[]
}

/** What an interrupted restoration, backup or first start has left, and what finished restorations have put aside. */
export const restoreLeftoversCheck: DatabaseCheck = {
  name: 'restore-leftovers',
  title: 'Sisa pemulihan dan cadangan',
  async look({ server, asOwner }, { dataFolder, at }) {
    const beside = await asOwner((db) => readBeside(db, server.database))
    const kept = beside.filter(({ isKept }) => isKept)
    const halfFilled = beside.filter(({ isKept, busy }) => !isKept && !busy)
    const size = formatBytes(kept.reduce((sum, { bytes }) => sum + bytes, 0))
    return {
      remark:
        kept.length === 0
          ? 'tidak ada'
          : `${kept.length} data sebelum pemulihan disimpan (${size}); undagi restore --list`,
      findings: judgeLeftovers({
        files: [
          ...leftIn(dataFolder, at, /^(new-postgres-|files-restore$)/),
          ...leftIn(join(dataFolder, 'backups'), at, /\.part$/),
        ],
        halfFilled: halfFilled.map(({ name }) => name),
      }),
    }
  },
}

function judgeLeftovers({ files, halfFilled }: Leftovers): Finding[] {
  const findings: Finding[] = []
  if (halfFilled.length > 0) {
    findings.push({
      what: `Pemulihan yang terputus meninggalkan basis data setengah jadi: ${listSome(halfFilled)}.`,
      advice: 'Data yang sedang dipakai tidak terganggu. Pemulihan berikutnya membersihkannya sendiri.',
    })
  }
  if (files.length > 0) {
    findings.push({
      what: `Ada sisa pekerjaan yang terputus: ${listSome(files)}.`,
      advice: 'Isinya bukan data yang sedang dipakai dan bukan cadangan yang utuh; hapuslah.',
    })
  }
  return findings
}

async function readBeside(db: Sql, database: string) {
  const { rows } = await db.execute(sql`
    SELECT d.datname AS name, pg_database_size(d.oid) AS bytes,
           d.datname ~ ${besidePattern(database, 'before')} AS "isKept",
           EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid) AS busy
      FROM pg_database d
     WHERE (d.datname ~ ${besidePattern(database, 'restore')} OR d.datname ~ ${besidePattern(database, 'before')})
       AND has_database_privilege(d.oid, 'CONNECT')
     ORDER BY d.datname`)
  return z.array(besideRow).parse(rows)
}

function leftIn(folder: string, at: Date, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name))
      .filter((path) => at.getTime() - statSync(path).mtimeMs > stillBusyMs)
  } catch {
    return [] // there is no such folder, and so nothing left in it
  }
}
