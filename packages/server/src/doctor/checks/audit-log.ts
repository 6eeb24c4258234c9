import { join } from 'node:path'
import type { Anchor, Verification } from '@undagi/audit-chain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { readAnchors } from '../../features/audit-log/anchor-book.ts'
import { selectChains, selectEnds } from '../../features/audit-log/seals.repository.ts'
import { verifyChain } from '../../features/audit-log/verify-chain.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

/** A sealer at work needs seconds. */
const patienceMs = 10 * 60_000
/** Of each chain, where not everything is asked for. */
const sampleOfChain = 200

interface LogFacts {
  readonly chains: readonly Verification[]
  /** Entries that have waited for their seal for long. */
  readonly waiting: number
}

/** The log is what was sealed, and what was anchored outside the database. */
export const auditLogCheck: DatabaseCheck = {
  name: 'audit-log',
  title: 'Catatan',
  async look(database, { dataFolder, at, thorough }) {
    const anchors = await readAnchors(join(dataFolder, 'anchors'))
    const facts = await database.asReader(async (db): Promise<LogFacts> => {
      const before = new Date(at.getTime() - patienceMs)
      return { waiting: await countWaiting(db, before), chains: await verifyAll(db, { anchors, thorough }) }
    })
    const entries = facts.chains.reduce((sum, chain) => sum + chain.entries, 0)
    return { remark: `${entries} entri dari ${facts.chains.length} catatan`, findings: judgeLog(facts) }
  },
}

function judgeLog({ chains, waiting }: LogFacts): Finding[] {
  const broken = chains.flatMap(({ chain, fault }) => {
    if (fault === null) return []
    const where = chain === 'platform' ? 'platform' : `instansi ${chain}`
    if (fault.kind === 'cut' || fault.kind === 'rewritten') return [againstAnchor(where, fault.anchor)]
    const what = `Catatan ${where} tidak utuh: lihat dengan undagi audit-log export lalu undagi audit-log verify.`
    return [
      { what, advice: 'Simpan basis data dan jangkarnya apa adanya, dan cari siapa yang dapat mengubahnya.' },
    ]
  })
  if (waiting === 0) return broken
  return [
    ...broken,
    {
      what: `${waiting} entri catatan lebih dari sepuluh menit belum disegel.`,
      advice: 'Pastikan undagi serve berjalan; bila sudah, lihat pesan kesalahannya.',
    },
  ]
}

function againstAnchor(where: string, { position, at }: Anchor): Finding {
  return {
    what: `Catatan ${where} bukan yang dijangkarkan pada ${at} (entri nomor ${position}).`,
    advice:
      'Bila sesudah itu instalasi dipulihkan dari cadangan yang lebih tua, ini wajar: simpan folder anchors yang lama di tempat lain. Bila tidak, catatan ini dipotong atau ditulis ulang.',
  }
}

async function countWaiting(db: Sql, before: Date): Promise<number> {
  const { rows } = await db.execute(sql`
    SELECT count(*) AS waiting FROM undagi.audit_entries e
     WHERE e.at < ${before.toISOString()}::timestamptz
       AND NOT EXISTS (SELECT FROM undagi.audit_seals s WHERE s.entry = e.number)`)
  return z.object({ waiting: z.coerce.number() }).parse(rows[0]).waiting
}

async function verifyAll(
  db: Sql,
  { anchors, thorough }: { anchors: readonly Anchor[]; thorough: boolean },
): Promise<Verification[]> {
  const ends = await selectEnds(db, await selectChains(db))
  const found: Verification[] = []
  for (const [institutionId, { position: last }] of ends) {
    const first = thorough ? 1 : Math.max(1, last - sampleOfChain + 1)
    found.push(await verifyChain(db, { institutionId, stretch: { first, last }, anchors }))
  }
  return found
}
