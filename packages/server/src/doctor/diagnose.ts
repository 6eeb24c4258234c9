import { existsSync } from 'node:fs'
import { DatabaseProblem } from '../platform/database/database-problem.ts'
import { databaseChecks, folderChecks } from './checks.ts'
import { CannotLook, type Finding, type Looked } from './finding.ts'
import { openForLooking } from './open-database.ts'
import type { OpenedDatabase, Patient } from './patient.ts'

type CheckState = 'fine' | 'findings' | 'not_looked'

export interface CheckOutcome {
  readonly name: string
  readonly title: string
  readonly state: CheckState
  /** What was looked at, or why it could not be. */
  readonly remark: string
  readonly findings: readonly Finding[]
}

/** There is no installation to look at. */
class NothingToExamine extends Error {
  override readonly name = 'NothingToExamine'
}

/** Looks at everything and changes nothing, whether or not Undagi runs meanwhile. Outcomes come as they are known. */
export async function* diagnose(patient: Patient): AsyncGenerator<CheckOutcome> {
  const { dataFolder, databaseUrl } = patient
  if (!existsSync(dataFolder) && databaseUrl === undefined) {
    throw new NothingToExamine(`Tidak ada instalasi di ${dataFolder}. Sebutkan folder datanya dengan --data.`)
  }
  for (const check of folderChecks) yield await outcomeOf(check, () => check.look(patient))
  const opening = await tryToOpen(patient)
  yield opening.outcome
  try {
    for (const check of databaseChecks) {
      yield await outcomeOf(check, async () => check.look(opening.database ?? refuse(), patient))
    }
  } finally {
    await opening.database?.stop()
  }
}

const reach = { name: 'database', title: 'Basis data dapat dihubungi' }

async function tryToOpen(patient: Patient): Promise<{
  readonly outcome: CheckOutcome
  readonly database: (OpenedDatabase & { stop(): Promise<void> }) | undefined
}> {
  let database: (OpenedDatabase & { stop(): Promise<void> }) | undefined
  const outcome = await outcomeOf(reach, async () => {
    try {
      database = await openForLooking(patient)
      return { remark: 'ya', findings: [] }
    } catch (error) {
      if (!(error instanceof DatabaseProblem)) throw error
      const { what, advice } = error
      return { remark: 'tidak', findings: [{ what, advice }] }
    }
  })
  return { outcome, database }
}

function refuse(): never {
  throw new CannotLook('basis data tidak dapat dibuka')
}

async function outcomeOf(
  { name, title }: { readonly name: string; readonly title: string },
  look: () => Promise<Looked>,
): Promise<CheckOutcome> {
  try {
    const { remark, findings } = await look()
    return { name, title, state: findings.length === 0 ? 'fine' : 'findings', remark, findings }
  } catch (error) {
    return { name, title, state: 'not_looked', remark: whyNot(error), findings: [] }
  }
}

/** What the database refuses is about a database of another version: the migrations are a finding of their own. */
function whyNot(error: unknown): string {
  if (error instanceof CannotLook) return error.message
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const reason = cause instanceof Error ? cause.message : String(cause)
  return `tidak terbaca (${reason}); terapkan dahulu migrasi yang belum diterapkan`
}
