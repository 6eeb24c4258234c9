import { newCheckCode } from '../features/reports/check-code.ts'
import { issuedPapers } from '../platform/database/tables/papers.tables.ts'
import type { TestApp } from './create-test-app.ts'

/** A paper of 2024 that was issued; returns its check code. */
export async function plantPaper(undagi: TestApp, at: string, by: string): Promise<string> {
  const { id: institutionId, assessments } = undagi.institution(at)
  const now = undagi.clock.now()
  const { data: session } = await undagi.as(by).GET('/session')
  const checkCode = newCheckCode()
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    db.insert(issuedPapers).values({
      ...{ institutionId, assessmentId: assessments[2024] ?? '', kind: 'leader_summary', version: 1 },
      ...{ number: '1/SPBE/2024', paperDay: '2024-09-01', checkCode, sha256: 'a'.repeat(64) },
      ...{ pdf: Buffer.from('%PDF-1.7'), authorId: session?.person.id ?? '', authorName: by, issuedAt: now },
    }),
  )
  return checkCode
}
