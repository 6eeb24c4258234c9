import { policies, policySteps } from '../platform/database/tables/policies.tables.ts'
import type { TestApp } from './create-test-app.ts'

/** A draft with two steps, of which the last may be taken back. */
export async function plantPolicy(undagi: TestApp, at: string, by: string): Promise<string> {
  const { id: institutionId } = undagi.institution(at)
  const now = undagi.clock.now()
  const { data: session } = await undagi.as(by).GET('/session')
  const author = { authorId: session?.person.id ?? '', authorName: by, recordedAt: now, note: '' }
  return undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const [policy] = await db
      .insert(policies)
      .values({
        ...{ institutionId, kind: 'head_regulation', subject: 'Arsitektur SPBE', note: '', addedAt: now },
        ...{ articles: [], officers: [] },
      })
      .returning()
    const key = { institutionId, policyId: policy?.id ?? '' }
    await db.insert(policySteps).values([
      { ...key, ...author, sequence: 1, step: 'proposed', day: '2024-01-08' },
      { ...key, ...author, sequence: 2, step: 'drafted', day: '2024-01-15' },
    ])
    return key.policyId
  })
}
