// Measures what the product promises: `npm run bench`, or `npm run bench scoring http` for some of it.
// What was measured replaces its sections of docs/benchmarks.md; each section tells its day.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/bootstrap.mjs'
import { measureAlike } from './alike.bench.ts'
import { measureAudit } from './audit.bench.ts'
import { measureBackup } from './backup.bench.ts'
import { measureConflicts } from './conflicts.bench.ts'
import { measureContributions } from './contributions.bench.ts'
import { measureDeadlineNight } from './deadline-night.bench.ts'
import { measureDocuments } from './documents.bench.ts'
import { measureEvidence } from './evidence.bench.ts'
import { type Figure, notMeasured } from './figure.ts'
import { measureFirstRun } from './first-run.bench.ts'
import { measureHostile } from './hostile.bench.ts'
import { measureHttp } from './http.bench.ts'
import { measureImports } from './imports.bench.ts'
import { measureInstrument } from './instrument.bench.ts'
import { measureJudging } from './judging.bench.ts'
import { describeMachine } from './machine.ts'
import { measureNationalRound } from './national-round.bench.ts'
import { measurePages } from './pages.bench.ts'
import { measurePapers } from './papers.bench.ts'
import { type MeasuredSection, renderReport } from './report.ts'
import { measureRoom } from './room.bench.ts'
import { measureScoring } from './scoring.bench.ts'
import { measureSearch } from './search-documents.bench.ts'
import { measureSignatures } from './signatures.bench.ts'
import { measureStanding } from './standing.bench.ts'
import { measureStart } from './start.bench.ts'
import { measureUploads } from './uploads.bench.ts'
import { measureWorkingPapers } from './working-papers.bench.ts'

interface Section {
  readonly name: string
  readonly title: string
  readonly measure: () => Promise<readonly Figure[]>
}

const sections: readonly Section[] = [
  { name: 'scoring', title: 'Scoring a nation', measure: measureScoring },
  { name: 'working-papers', title: 'Working papers', measure: measureWorkingPapers },
  { name: 'instrument', title: 'Reading the instrument', measure: measureInstrument },
  { name: 'evidence', title: 'Judging evidence', measure: measureEvidence },
  { name: 'documents', title: 'Reading documents', measure: measureDocuments },
  { name: 'search-documents', title: 'Searching documents', measure: measureSearch },
  { name: 'alike', title: 'Finding documents that are alike', measure: measureAlike },
  { name: 'signatures', title: 'Verifying signatures', measure: measureSignatures },
  { name: 'uploads', title: 'Taking files in', measure: measureUploads },
  { name: 'hostile', title: 'Reading what is hostile', measure: measureHostile },
  { name: 'http', title: 'Reading and writing', measure: measureHttp },
  { name: 'conflicts', title: 'Two people at once', measure: measureConflicts },
  { name: 'deadline-night', title: 'The last night', measure: measureDeadlineNight },
  { name: 'contributions', title: 'Units that answer', measure: measureContributions },
  { name: 'room', title: 'The room of an interview', measure: measureRoom },
  { name: 'judging', title: 'Judging from outside', measure: measureJudging },
  { name: 'imports', title: 'Bringing a nation in', measure: measureImports },
  { name: 'national-round', title: 'Opening a round for a nation', measure: measureNationalRound },
  { name: 'standing', title: 'Standing among others', measure: measureStanding },
  { name: 'start', title: 'Starting and staying small', measure: measureStart },
  { name: 'first-run', title: 'Setting up', measure: measureFirstRun },
  { name: 'backup', title: 'Saving and putting back', measure: measureBackup },
  { name: 'audit', title: 'The log', measure: measureAudit },
  { name: 'papers', title: 'Printing papers', measure: measurePapers },
  { name: 'pages', title: 'Pages on a slow line', measure: measurePages },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !sections.some((section) => section.name === name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${sections.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const chosen = asked.length === 0 ? sections : sections.filter(({ name }) => asked.includes(name))

const machine = describeMachine()
const measured: MeasuredSection[] = []
let broken = 0
for (const { name, title, measure } of chosen) {
  console.log(`\n── ${title}`)
  const figures = await measure().catch((error: unknown) => {
    broken += 1
    console.error(error)
    return [notMeasured(name)]
  })
  for (const { promise, against, measured: value, held } of figures)
    console.log(`${held ? 'held  ' : 'MISSED'}  ${promise}: ${value}, ${against}`)
  measured.push({ title, figures })
}

if (broken === 0) {
  const report = join(root, 'docs/benchmarks.md')
  const run = { date: new Date().toISOString().slice(0, 10), machine, sections: measured }
  const existing = readFileSync(report, 'utf8')
  writeFileSync(report, renderReport(run, { existing, titles: sections.map(({ title }) => title) }))
  console.log('\ndocs/benchmarks.md is written.')
}
process.exit(broken === 0 ? 0 : 1)
