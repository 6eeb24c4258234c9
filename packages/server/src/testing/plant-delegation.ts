import { delegations } from '../platform/database/tables/delegations.tables.ts'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'

/** One that its giver could not give today, such as of somebody who filled in once and does something else now. */
export async function plantDelegation(
  undagi: TestApp,
  { at, by, to }: { readonly at: string; readonly by: string; readonly to: string },
): Promise<string> {
  const [giver, helper] = await Promise.all([by, to].map((name) => idOf(undagi, name)))
  const institutionId = undagi.institution(at).id
  const now = undagi.clock.now()
  const [planted] = await undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    db
      .insert(delegations)
      .values({
        ...{
          institutionId,
          assessmentId: assessmentOf(undagi, at),
          scope: 'indicators',
          indicatorCodes: ['1'],
        },
        ...{ giverId: giver ?? '', giverName: by, delegateId: helper ?? null, delegateName: to },
        ...{ validFrom: now, validTo: new Date(now.getTime() + 24 * 60 * 60_000), givenAt: now },
      })
      .returning({ id: delegations.id }),
  )
  if (planted === undefined) throw new Error('The delegation is not there')
  return planted.id
}

async function idOf(undagi: TestApp, name: string): Promise<string | undefined> {
  const { data } = await undagi.as(name).GET('/session')
  return data?.person.id
}
