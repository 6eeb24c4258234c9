import { reportKinds } from '@undagi/papers'
import { selectIssued } from '../features/reports/papers.repository.ts'
import { issueReport } from '../features/reports/round-report/usecases/issue-report.ts'
import { selectWords } from '../features/reports/round-report/words/report-words.repository.ts'
import { writeAspect } from '../features/reports/round-report/words/usecases/write-aspect.ts'
import { issuePaper } from '../features/reports/usecases/issue-paper.ts'
import { selectOverview } from '../features/rounds/rounds.repository.ts'
import type { RequestContext, Services } from '../request-context.ts'
import { actInExample } from './act-in-example.ts'
import { type ExampleData, readExamples } from './example-data.ts'
import type { ExamplePaper, ExampleWords } from './example-paper.ts'

/**
 * The papers of the example, written and issued by its people as anybody issues them: printed, which no transaction waits for. What is
 * there already stays, so that whatever a power cut left out is done at the next start.
 */
export async function issueExamplePapers(services: Services, site: string): Promise<void> {
  for (const example of await readExamples()) await issuePapersOf(example, services, site)
}

async function issuePapersOf(
  { institution: { slug }, papers, reportWords }: ExampleData,
  services: Services,
  site: string,
): Promise<void> {
  const actAs = (each: ExamplePaper | ExampleWords, work: (at: Place) => Promise<unknown>) =>
    actInExample(services, { email: each.by, at: new Date(each.at) }, async (context) => {
      await work({ context, assessmentId: await assessmentOf({ slug, year: each.year }, context) })
    })
  for (const each of reportWords) await actAs(each, (place) => writeWords(each, place))
  for (const each of papers) await actAs(each, (place) => issue(each, { ...place, site }))
}

interface Place {
  readonly context: RequestContext
  readonly assessmentId: string
}

async function assessmentOf(
  { slug, year }: { readonly slug: string; readonly year: number },
  { database, request }: RequestContext,
): Promise<string> {
  const { results } = await database.read(request, (db) => [selectOverview(db, slug)])
  const found = results[0].find(({ round }) => round.year === year)
  if (found === undefined) throw new Error(`The example has no round of ${year} in ${slug}`)
  return found.assessmentId
}

async function writeWords(
  { aspect: aspectCode, strengths, weaknesses, suggestions }: ExampleWords,
  { context, assessmentId }: Place,
): Promise<void> {
  const { database, request } = context
  const { results } = await database.read(request, (db) => [selectWords(db, assessmentId)])
  if (results[0].some((written) => written.aspectCode === aspectCode)) return
  const words = { seenVersion: 0, strengths, weaknesses, suggestions, reason: null }
  await writeAspect({ assessmentId, aspectCode, words }, context)
}

async function issue(
  paper: ExamplePaper,
  { context, assessmentId, site }: Place & { readonly site: string },
): Promise<void> {
  const { database, request } = context
  const { results } = await database.read(request, (db) => [selectIssued(db, assessmentId)])
  const kinds: readonly string[] = paper.kind === 'round_report' ? reportKinds : [paper.kind]
  if (results[0].some(({ kind }) => kinds.includes(kind))) return
  const { number, place, day } = paper
  const given = { number, place, day, version: 1 }
  if (paper.kind === 'round_report') {
    const signatory = { ...paper.signatory, employeeNumber: null }
    const { summary } = paper
    await issueReport({ assessmentId, given: { ...given, signatory, summary }, site }, context)
    return
  }
  const signatory = { ...paper.signatory, employeeNumber: null }
  await issuePaper({ assessmentId, kind: paper.kind, given: { ...given, signatory }, site }, context)
}
