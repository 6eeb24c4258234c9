import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { isExternalRole, isUnitRole } from '@undagi/permissions'
import { hashPassword } from 'better-auth/crypto'
import { openAssessment } from '../features/assessments/usecases/open-assessment.ts'
import type { Editions } from '../features/instruments/editions.ts'
import { openInstrumentFolder, readInstrumentFolder } from '../features/instruments/instrument-folder.ts'
import { insertEdition } from '../features/instruments/instruments.repository.ts'
import { enrolMember } from '../features/people/people.repository.ts'
import { insertRound } from '../features/rounds/rounds.repository.ts'
import { insertAccount } from '../features/session/accounts.repository.ts'
import { hashSecretToken } from '../features/session/secret-token.ts'
import type { Membership } from '../platform/database/actor.ts'
import type { Database } from '../platform/database/database.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { institutions } from '../platform/database/tables/institutions.tables.ts'
import { session, user } from '../platform/database/tables/signin.tables.ts'
import { units } from '../platform/database/tables/units.tables.ts'

/** Everybody's. */
export const testPassword = 'kata sandi untuk uji'
const passwordHash = hashPassword(testPassword)

/** `{ 'kota-arang': { ani: ['administrator'] } }`: who holds which roles where. */
export type Seed = Readonly<Record<string, Readonly<Record<string, readonly Membership['role'][]>>>>

export interface SeededInstitution {
  readonly id: string
  /** The toy instrument's assessment of each year. */
  readonly assessments: Readonly<Record<number, string>>
  readonly rounds: Readonly<Record<number, string>>
}

const seededYears = [2023, 2024]

/** The toy edition, and institutions with an empty round for each year. */
export async function seedInstitutions(
  database: Database,
  editions: Editions,
  { seed, at }: { seed: Seed; at: Date },
): Promise<ReadonlyMap<string, SeededInstitution>> {
  await database.asOperator({ institutions: [], at }, importToy)
  const seeded = new Map<string, SeededInstitution>()
  for (const [slug, people] of Object.entries(seed)) {
    const id = randomUUID()
    await database.asOperator({ institutions: [id], at }, async (db) => {
      await db
        .insert(institutions)
        .values({ id, slug, name: slug, category: 'kota', timeZone: 'Asia/Jakarta' })
      const author = await seedPeople(db, id, { people, at, unitId: await seedUnit(db, id, people) })
      seeded.set(slug, { id, ...(await seedRounds(db, id, { editions, author, at })) })
    })
  }
  return seeded
}

async function importToy(db: Sql): Promise<void> {
  toy ??= readToy()
  const { instrument, sha256 } = await toy
  await insertEdition(db, instrument, sha256)
}

/** As the hash above the same for every test, and read once. */
let toy: ReturnType<typeof readToy> | undefined

async function readToy() {
  const path = fileURLToPath(new URL('../../../../instruments/toy', import.meta.url))
  const { files, sha256 } = await openInstrumentFolder(path)
  return { instrument: await readInstrumentFolder(path, files), sha256 }
}

async function seedPeople(
  db: Sql,
  institutionId: string,
  { people, at, unitId }: { people: Seed[string]; at: Date; unitId: string | null },
) {
  let author = { personId: '', name: '', onBehalfOf: null }
  for (const [name, roles] of Object.entries(people)) {
    const email = `${name}@undagi.test`
    await insertAccount(db, { name, email, passwordHash: await passwordHash })
    for (const role of roles) {
      const seat = {
        role,
        unitId: isUnitRole(role) ? unitId : null,
        validTo: isExternalRole(role) ? endOf(at) : null,
      }
      const member = { institutionId, name, email, validFrom: at, ...seat }
      author = { ...author, name, personId: await enrolMember(db, member) }
    }
    await openSession(db, name, at)
  }
  return author
}

const endOf = (at: Date) => new Date(at.getTime() + 365 * 24 * 60 * 60 * 1000)

/** Where somebody holds a role of a unit there is one. */
async function seedUnit(db: Sql, institutionId: string, people: Seed[string]): Promise<string | null> {
  if (!Object.values(people).flat().some(isUnitRole)) return null
  const unit = { id: randomUUID(), institutionId, name: 'Dinas Uji', shortName: 'Dinas Uji' }
  await db.insert(units).values(unit)
  return unit.id
}

/** What signing in leaves behind, without the slow password hash. */
export async function openSession(db: Sql, name: string, at: Date): Promise<void> {
  const users = await db.select({ id: user.id, email: user.email }).from(user)
  const owner = users.find(({ email }) => email === `${name}@undagi.test`)
  if (owner === undefined) throw new Error(`${name} has no account`)
  const expiresAt = new Date(at.getTime() + 12 * 60 * 60 * 1000)
  await db
    .insert(session)
    .values({
      ...{ id: randomUUID(), token: hashSecretToken(sessionOf(name)), userId: owner.id, expiresAt },
      ...{ createdAt: at, lastSeenAt: at },
    })
    .onConflictDoNothing()
}

export const sessionOf = (person: string) => `session-of-${person}`

async function seedRounds(
  db: Sql,
  institutionId: string,
  {
    editions,
    author,
    at,
  }: { editions: Editions; author: Parameters<typeof openAssessment>[1]['author']; at: Date },
) {
  const edition = await editions.getWithin({ id: 'toy', revision: 1 }, db)
  const assessments: Record<number, string> = {}
  const rounds: Record<number, string> = {}
  for (const year of seededYears) {
    const round = await insertRound(db, {
      ...{ institutionId, year, name: `Evaluasi ${year}`, kind: 'evaluation', timeZone: 'Asia/Jakarta' },
      ...{ assessmentDate: `${year}-08-31`, deadline: null },
      ...{ editionId: 'toy', editionRevision: 1, editionSha256: edition.sha256 },
    })
    const opening = { institutionId, round, edition, target: null, author, at }
    assessments[year] = (await openAssessment(db, opening)).id
    rounds[year] = round.id
  }
  return { assessments, rounds }
}
