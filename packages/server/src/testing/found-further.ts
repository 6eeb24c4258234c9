import { randomUUID } from 'node:crypto'
import { asOwnerOf } from '../existing-installation.ts'
import { insertInstitution } from '../features/institutions/institutions.repository.ts'
import { enrolMember } from '../features/people/people.repository.ts'
import { transactionAsOperator } from '../platform/database/operation.ts'
import type { institutions } from '../platform/database/tables/institutions.tables.ts'

interface Further extends Pick<typeof institutions.$inferInsert, 'slug' | 'name' | 'category' | 'timeZone'> {
  /** Somebody of the installation, who keeps its accounts too. */
  readonly administrator: { readonly name: string; readonly email: string }
}

/** One more institution of an installation whose server runs: setting up founds the first alone. */
export async function foundFurther(
  dataFolder: string,
  { administrator, ...place }: Further,
): Promise<string> {
  const id = randomUUID()
  const at = new Date()
  await asOwnerOf({ dataFolder }, (owner) =>
    transactionAsOperator(owner, { institutions: [id], at }, async (db) => {
      await insertInstitution(db, { id, ...place })
      const seat = { role: 'administrator', validFrom: at, validTo: null } as const
      await enrolMember(db, { institutionId: id, ...administrator, ...seat })
    }),
  )
  return id
}
