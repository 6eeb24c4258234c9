import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { Database } from '../../../platform/database/database.ts'
import type { Operation } from '../../../platform/database/operation.ts'
import { createInstitution } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { enrolFounder } from '../../people/people.usecases.ts'
import type { newRoundSchema } from '../../rounds/rounds.schemas.ts'
import { openRound } from '../../rounds/usecases/open-round.ts'
import { createFirstAccount, hashPassword } from '../../session/session.usecases.ts'
import { createUnits } from '../../units/usecases/create-units.ts'
import { setupDone } from '../setup.errors.ts'

interface Founding {
  readonly institution: {
    readonly officialId?: string | null
    readonly slug?: string | undefined
    readonly name: string
    readonly category: string
    readonly timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  }
  readonly administrator: { readonly name: string; readonly email: string; readonly password: string }
  readonly units?: readonly { readonly name: string; readonly shortName: string }[]
  readonly first?: { readonly round: z.infer<typeof newRoundSchema>; readonly editions: Editions }
}

/**
 * The institution, its first administrator, units and round in one transaction: all of it or nothing. Throws `setup.done` where
 * somebody can sign in already, also when two people finish at once.
 */
export async function foundInstitution(
  database: Database,
  founding: Founding,
  { at, trail }: Pick<Operation, 'at' | 'trail'>,
): Promise<void> {
  const { institution, administrator, units = [], first } = founding
  const { name, email } = administrator
  // Slow on purpose, so not while others wait for the transaction.
  const passwordHash = await hashPassword(administrator.password)
  const id = randomUUID()
  trail?.isAbout({ institutionId: id })
  await database.asOperator({ institutions: [id], at, trail }, async (db) => {
    if (!(await createFirstAccount(db, { name, email, passwordHash }))) throw setupDone()
    await createInstitution(db, { id, ...institution })
    const personId = await enrolFounder(db, { institutionId: id, name, email, at })
    await createUnits(db, { institutionId: id, units, author: { personId, name }, at })
    if (first === undefined) return
    const author = { personId, name, onBehalfOf: null }
    const place = { id, timeZone: institution.timeZone }
    await openRound(db, { ...first, targetPath: '/round/target', institution: place, author, at })
  })
}
