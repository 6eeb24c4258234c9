import { eq } from 'drizzle-orm'
import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  contributionAnswers,
  contributionConfirmations,
  contributionConsolidations,
  contributionDrafts,
  contributionEvidence,
  contributionOwners,
  contributionQuestions,
  contributionRequests,
  contributionReturns,
  contributionWithdrawals,
} from '../platform/database/tables/contributions.tables.ts'
import { evidenceLinks } from '../platform/database/tables/evidence.tables.ts'
import {
  offlineKitAnswers,
  offlineKitDocuments,
  offlineKitReturns,
  offlineKits,
} from '../platform/database/tables/offline-kits.tables.ts'
import { unitFunctionRows, units } from '../platform/database/tables/units.tables.ts'

interface Planting {
  readonly institutionId: string
  readonly assessmentId: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
}

export interface PlantedContribution {
  readonly contributionRequestId: string
  readonly askedUnitId: string
  readonly kitReturnId: string
}

/** What the first unit of an institution is asked for indicator 1, answered and being answered anew; and one request that was withdrawn. */
export async function plantContribution(
  db: Sql,
  { institutionId, assessmentId, authorId, authorName, at }: Planting,
): Promise<PlantedContribution> {
  const unitId = await firstUnit(db, institutionId)
  const author = { authorId, authorName }
  const place = { institutionId, assessmentId, indicatorCode: '1', unitId }
  await db.insert(contributionQuestions).values({
    ...{ institutionId, editionId: 'spbe-2020', indicatorCode: '1', sequence: 1, ...author, wordedAt: at },
    ...{ question: 'Apakah ada aturannya?', proof: '', notProof: '' },
  })
  const set = { institutionId, unitId, sequence: 1, functions: ['law'], ...author, setAt: at }
  await db.insert(unitFunctionRows).values(set)
  await db.insert(contributionOwners).values({ ...place, ...author, sequence: 1, assignedAt: at })
  const asked = { ...place, ...author, question: 'Apakah ada aturan jam buka?', dueOn: '2027-12-31' }
  const [open, gone] = await db
    .insert(contributionRequests)
    .values([
      { ...asked, askedAt: at },
      { ...asked, askedAt: at },
    ])
    .returning()
  const request = { institutionId, requestId: open?.id ?? '' }
  await db.insert(contributionWithdrawals).values({
    ...{ institutionId, requestId: gone?.id ?? '', ...author, reason: 'Salah alamat', withdrawnAt: at },
  })
  const back = { institutionId, requestId: gone?.id ?? '', revision: 1, ...author }
  const said = { applies: true, practice: 'done' as const, text: 'Ada' }
  await db.insert(contributionAnswers).values({ ...back, ...said, answeredAt: at })
  await db.insert(contributionReturns).values({
    ...{ ...back, reason: 'Sebut nomornya', dueOn: '2027-12-31', returnedAt: at },
  })
  await db.insert(contributionAnswers).values({
    ...{ ...request, ...author, revision: 1, applies: true, practice: 'done', text: 'Ada', answeredAt: at },
  })
  await db.insert(contributionConfirmations).values({ ...request, ...author, revision: 1, confirmedAt: at })
  await db.insert(contributionConsolidations).values({
    ...{ ...request, ...author, revision: 1, isCopied: true, consolidatedAt: at },
  })
  await db.insert(contributionDrafts).values({
    ...{ ...request, version: 1, text: 'Ada sejak', updatedAt: at },
    ...{ updatedBy: authorId, updatedByName: authorName },
  })
  const [offer] = await db.select().from(evidenceLinks).where(eq(evidenceLinks.assessmentId, assessmentId))
  if (offer !== undefined)
    await db.insert(contributionEvidence).values({ ...request, ...author, offerId: offer.id, attachedAt: at })
  const kitReturnId = await plantKit(db, { ...request, ...author, assessmentId, unitId, at })
  return { contributionRequestId: request.requestId, askedUnitId: unitId, kitReturnId }
}

interface PlantingKit extends Planting {
  readonly requestId: string
  readonly unitId: string
}

/** The answer was taken from a workbook, which names one document that follows. */
async function plantKit(
  db: Sql,
  { institutionId, requestId, assessmentId, unitId, at, ...author }: PlantingKit,
): Promise<string> {
  const said = { applies: true, practice: 'done', text: 'Ada' }
  const asked = {
    requestId,
    code: '1',
    name: 'Uji',
    question: 'Apakah ada aturan jam buka?',
    dueOn: '2027-12-31',
  }
  const questions = [
    { ...asked, asked: [], said: { applies: null, practice: null, text: '' }, documents: [] },
  ]
  const [kit] = await db
    .insert(offlineKits)
    .values({ institutionId, assessmentId, unitId, questions, ...author, madeAt: at })
    .returning()
  const content = {
    filledBy: 'Ani',
    rows: [{ requestId, line: 6, saying: said, faults: [] }],
    documents: [],
    notices: [],
  }
  const [returned] = await db
    .insert(offlineKitReturns)
    .values({
      ...{ institutionId, kitId: kit?.id ?? '', fileName: 'kit.xlsx', fileSha256: 'a'.repeat(64) },
      ...{ filledBy: 'Ani', content, ...author, returnedAt: at },
    })
    .returning()
  const of = { institutionId, requestId, returnId: returned?.id ?? '', ...author }
  await db.insert(offlineKitAnswers).values({ ...of, revision: 1, appliedAt: at })
  await db.insert(offlineKitDocuments).values({
    ...{
      ...of,
      position: 1,
      fileName: 'SK.pdf',
      kind: 'decree',
      number: '1',
      title: 'SK',
      place: '',
      notedAt: at,
    },
  })
  return of.returnId
}

/** The first unit of an institution, made where it has none. */
export async function firstUnit(db: Sql, institutionId: string): Promise<string> {
  const [known] = await db.select().from(units).where(eq(units.institutionId, institutionId))
  if (known !== undefined) return known.id
  const [unit] = await db
    .insert(units)
    .values({ institutionId, name: 'Dinas Uji', shortName: 'Dinas Uji' })
    .returning()
  return unit?.id ?? ''
}
