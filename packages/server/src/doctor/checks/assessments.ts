import { createHash } from 'node:crypto'
import { selectActions, toAction } from '../../features/assessments/actions.repository.ts'
import { type Edition, prepareEdition } from '../../features/instruments/editions.ts'
import { selectEdition } from '../../features/instruments/instruments.repository.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  type AssessmentKey,
  selectAssessmentKeys,
  selectStoredResult,
  selectStoredStates,
} from '../assessments.repository.ts'
import type { Finding } from '../finding.ts'
import { judgeAssessment } from '../judge-assessment.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

/** As many as are looked at in a second or two. */
const sampleSize = 200

const advice =
  'Jangan mengandalkan angkanya dahulu. Buat cadangan (undagi backup) dan laporkan; tindakannya sendiri utuh, jadi angkanya dapat dihitung ulang.'

/** What pages show of an assessment is exactly what follows from its actions. One after another, at one moment. */
export const assessmentsCheck: DatabaseCheck = {
  name: 'assessments',
  title: 'Keadaan dan hasil penilaian',
  async look(database, { thorough, at }) {
    return database.asReader(async (db) => {
      const all = await selectAssessmentKeys(db)
      const chosen = thorough ? all : sampleOf(all, at)
      const editionOf = rememberEditions(db)
      const wrong: string[] = []
      for (const key of chosen) {
        const differences = await differencesIn(db, key, await editionOf(key))
        if (differences.length > 0)
          wrong.push(`${key.institutionName} ${key.year} (${differences.join('; ')})`)
      }
      const more = chosen.length < all.length ? '; semuanya dengan --all' : ''
      return { remark: `${chosen.length} dari ${all.length} penilaian${more}`, findings: judge(wrong) }
    })
  },
}

function judge(wrong: readonly string[]): Finding[] {
  if (wrong.length === 0) return []
  return [{ what: `${wrong.length} penilaian berbeda dari tindakannya: ${listSome(wrong)}.`, advice }]
}

async function differencesIn(db: Sql, key: AssessmentKey, edition: Edition): Promise<string[]> {
  const { id, version, target, stage, lastJudged, boundaryRule, boundarySource, year } = key
  const actions = await selectActions(db, id)
  const states = await selectStoredStates(db, id)
  const [result] = await selectStoredResult(db, id)
  return judgeAssessment({
    ...{ version, target, stage, lastJudged, boundaryRule, boundarySource },
    ...{ states, result, actions: actions.map(toAction) },
    score: (ratings) => edition.score(ratings, { year, ruled: boundaryRule }),
  })
}

function rememberEditions(db: Sql): (key: AssessmentKey) => Promise<Edition> {
  const known = new Map<string, Edition>()
  return async ({ editionId, editionRevision }) => {
    const name = `${editionId}/${editionRevision}`
    const existing = known.get(name)
    if (existing !== undefined) return existing
    const [row] = await selectEdition(db, { id: editionId, revision: editionRevision })
    if (row === undefined)
      throw new Error(`edisi ${editionId} revisi ${editionRevision} tidak ada di basis data`)
    const edition = prepareEdition(row)
    known.set(name, edition)
    return edition
  }
}

/** Another sample every day, so that over the days all come by; the same one within a day. */
function sampleOf(all: readonly AssessmentKey[], at: Date): readonly AssessmentKey[] {
  const day = at.toISOString().slice(0, 10)
  const lot = ({ id }: AssessmentKey) => createHash('sha256').update(`${day} ${id}`).digest('hex')
  return all
    .map((key) => ({ key, lot: lot(key) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, sampleSize)
    .map(({ key }) => key)
}
