import { readFile } from 'node:fs/promises'
import { selectAssessmentsOf } from '../features/assessments/assessments.repository.ts'
import { endLink, insertItem, insertLink, insertRevision } from '../features/evidence/evidence.repository.ts'
import { insertVerdict } from '../features/examinations/examinations.repository.ts'
import type { FileOffice } from '../features/uploads/file-office.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import { type ExampleEvidence, pagesOf } from './example-evidence.ts'
import { keepExampleFile } from './keep-example-file.ts'
import type { Sign } from './load-example-trust.ts'
import { writeSamplePdf } from './sample-pdf.ts'
import { changeSamplePdf, signSamplePdf } from './sign-sample-pdf.ts'
import { spoilExampleFile } from './spoil-example-file.ts'
import { writeExampleWorkbook } from './write-example-workbook.ts'

interface Loading {
  readonly institutionId: string
  readonly evidence: readonly ExampleEvidence[]
  readonly people: ExamplePeople
  readonly files: FileOffice
  readonly sign: Sign
}

/** Documents that the people of the example offer as proof. */
export async function loadExampleEvidence(db: Sql, loading: Loading): Promise<void> {
  const assessments = await selectAssessmentsOf(db, [loading.institutionId])
  const byYear = assessments.toSorted((a, b) => b.year - a.year)
  const assessmentOf = (wanted: number | undefined) => {
    const found = byYear.find(({ year }) => wanted === undefined || year === wanted)
    if (found === undefined) throw new Error(`The example has evidence and no round of ${wanted}`)
    return found.id
  }
  for (const each of loading.evidence) {
    const itemId = await insertExampleItem(db, each, loading)
    await offerInExample(db, each, { ...loading, itemId, assessmentOf })
  }
}

async function insertExampleItem(db: Sql, each: ExampleEvidence, loading: Loading): Promise<string> {
  const { institutionId, people, files } = loading
  const { kind, title, status, viewers, file, link } = each
  const at = new Date(each.at)
  const author = authorOf(people, each.by)
  const itemId = await insertItem(db, { ...{ institutionId, ...author }, addedAt: at })
  const key = { institutionId, itemId, revision: 1 }
  const revision = {
    ...{ ...key, ...author, kind, title, status, note: '', receivedAt: at },
    ...{ number: each.number ?? null, issuer: each.issuer, dated: each.dated ?? null, link: link ?? null },
    ...{ validFrom: each.validFrom ?? null, validTo: each.validTo ?? null },
    confidentiality: viewers === undefined ? ('internal' as const) : ('restricted' as const),
    viewerIds: (viewers ?? []).map((email) => authorOf(people, email).authorId),
  }
  if (file === undefined) {
    await insertRevision(db, revision, [])
    return itemId
  }
  const bytes = await writeExampleFile(file, loading.sign)
  const sha256 = await keepExampleFile(db, { institutionId, bytes, at, files })
  await insertRevision(db, revision, [{ sha256, fileName: file.name }])
  await spoilExampleFile(db, { institutionId, sha256 }, { ...each, bytes, files })
  return itemId
}

async function writeExampleFile(file: NonNullable<ExampleEvidence['file']>, sign: Sign): Promise<Buffer> {
  if (file.recording !== undefined) return readFile(new URL(`data/${file.recording}`, import.meta.url))
  if (file.sheets.length > 0) return await writeExampleWorkbook(file)
  const pages = pagesOf(file)
  if (!file.isSigned) return writeSamplePdf(pages)
  const signed = await signSamplePdf(pages, sign)
  const changed = pagesOf({ ...file, texts: { ...file.texts, ...file.changedTo } })
  return Object.keys(file.changedTo).reduce(
    (pdf, page) => changeSamplePdf(pdf, Number(page) - 1, changed[Number(page) - 1] ?? []),
    signed,
  )
}

interface Offering extends Loading {
  readonly itemId: string
  readonly assessmentOf: (year: number | undefined) => string
}

async function offerInExample(db: Sql, { offers, by, at }: ExampleEvidence, offering: Offering) {
  const { institutionId, people, itemId, assessmentOf } = offering
  for (const { year, indicator, criterion, article, page, atSeconds, why, verdict, released } of offers) {
    const assessmentId = assessmentOf(year)
    const offerId = await insertLink(db, {
      ...{ institutionId, itemId, assessmentId, indicatorCode: indicator, criterionCode: criterion ?? null },
      ...{ article: article ?? null, page: page ?? null, atSeconds: atSeconds ?? null, why },
      ...{ ...authorOf(people, by), onBehalfOf: null, linkedAt: new Date(at) },
    })
    if (released !== undefined)
      await endLink(db, {
        ...{ linkId: offerId, institutionId, reason: released.reason, onBehalfOf: null },
        ...{ ...authorOf(people, released.by), endedAt: new Date(released.at) },
      })
    if (verdict === undefined) continue
    await insertVerdict(db, {
      ...{ institutionId, assessmentId, offerId, revision: 1, sequence: 1, verdict: verdict.verdict },
      ...{ ...authorOf(people, verdict.by), authorRole: verdict.role, reason: verdict.reason },
      judgedAt: new Date(verdict.at),
    })
  }
}

function authorOf(people: ExamplePeople, email: string) {
  const person = people.get(email)
  if (person === undefined) throw new Error(`The example names ${email}, who is not among its people`)
  return { authorId: person.personId, authorName: person.name }
}
