import type { RequestTrail } from '../../../platform/audit/request-trail.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { transactionAsOperator } from '../../../platform/database/operation.ts'
import { listEveryInstitution } from '../../institutions/institutions.usecases.ts'

export type Owner = Parameters<typeof transactionAsOperator>[0]

interface Doing {
  readonly at: Date
  readonly trail?: RequestTrail
}

/** One transaction that reaches every institution of the installation; each hears in its own log what happened there. */
export async function inEveryInstitution<T>(
  owner: Owner,
  { at, trail }: Doing,
  work: (db: Sql) => Promise<T>,
): Promise<T> {
  const all = await transactionAsOperator(owner, { institutions: [], at }, listEveryInstitution)
  const institutions = all.map(({ id }) => id)
  return transactionAsOperator(owner, { institutions, at, trail, tellsEach: true }, work)
}
