import { newCheckCode } from '../features/reports/check-code.ts'
import { issuedPapers } from '../platform/database/tables/papers.tables.ts'
import type { TestApp } from './create-test-app.ts'

/** Papers of 2024 that were issued: the page for the leader, whose check code it returns, and a report. */
export async function plantPaper(undagi: TestApp, at: string, by: string): Promise<string> {
  const { id: institutionId, assessments } = undagi.institution(at)
  const now = undagi.clock.now()
  const { data: session } = await undagi.as(by).GET('/session')
  const checkCode = newCheckCode()
  const common = {
    ...{ institutionId, assessmentId: assessments[2024] ?? '', version: 1, paperDay: '2024-09-01' },
    ...{ sha256: 'a'.repeat(64), pdf: Buffer.from('%PDF-1.7'), issuedAt: now },
    ...{ authorId: session?.person.id ?? '', authorName: by },
  }
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    db.insert(issuedPapers).values([
      { ...common, kind: 'leader_summary', number: '1/SPBE/2024', checkCode },
      { ...common, kind: 'evaluation_report', number: '2/LHE/2024', checkCode: newCheckCode() },
    ]),
  )
  return checkCode
}
