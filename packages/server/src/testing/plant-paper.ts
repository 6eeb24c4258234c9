import { newCheckCode } from '../features/reports/check-code.ts'
import { paperTemplates } from '../platform/database/tables/paper-templates.tables.ts'
import { issuedPapers } from '../platform/database/tables/papers.tables.ts'
import { signedPapers } from '../platform/database/tables/signed-papers.tables.ts'
import type { TestApp } from './create-test-app.ts'

/** Papers of 2024 that were issued: the page for the leader, whose check code it returns, a report and a record with its signed copy; and a template of that page. */
export async function plantPaper(undagi: TestApp, at: string, by: string): Promise<string> {
  const { id: institutionId, assessments } = undagi.institution(at)
  const now = undagi.clock.now()
  const { data: session } = await undagi.as(by).GET('/session')
  const checkCode = newCheckCode()
  const common = {
    ...{ institutionId, assessmentId: assessments[2024] ?? '', version: 1, paperDay: '2024-09-01' },
    ...{ sha256: 'a'.repeat(64), pdf: Buffer.from('%PDF-1.7'), issuedAt: now },
    ...{ docx: Buffer.from('PK'), docxSha256: 'd'.repeat(64), docxForm: 'built_in' as const },
    ...{ authorId: session?.person.id ?? '', authorName: by },
  }
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    await db.insert(issuedPapers).values([
      { ...common, kind: 'leader_summary', number: '1/SPBE/2024', checkCode },
      { ...common, kind: 'self_assessment_record', number: '3/BA/2024', checkCode: newCheckCode() },
      { ...common, kind: 'evaluation_report', number: '2/LHE/2024', checkCode: newCheckCode() },
    ])
    await db.insert(signedPapers).values({
      ...{
        institutionId,
        assessmentId: common.assessmentId,
        kind: 'self_assessment_record',
        paperVersion: 1,
      },
      ...{ fileName: 'BA.pdf', file: Buffer.from('%PDF-1.7'), sha256: 'c'.repeat(64), knownBy: 'code' },
      ...{ authorId: common.authorId, authorName: by, broughtAt: now },
    })
    await db.insert(paperTemplates).values({
      ...{ institutionId, kind: 'leader_summary', version: 1, fileName: 'Ringkasan.docx' },
      ...{ file: Buffer.from('PK'), sha256: 'b'.repeat(64), madeAt: now },
      ...{ authorId: common.authorId, authorName: by },
    })
  })
  return checkCode
}
