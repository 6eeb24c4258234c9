import { writeKitArchive } from '@undagi/result-tables'
import { refer } from '../../../../platform/audit/references.ts'
import { dayIn } from '../../../../platform/day-in.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../../instruments/instruments.usecases.ts'
import { isSeatedFor } from '../../contributions.policy.ts'
import {
  selectDrafts,
  selectOwnSeats,
  selectRequests,
  selectStandingAnswers,
} from '../../contributions.repository.ts'
import { ensureOn } from '../../ensure-on.ts'
import { gatherWords } from '../../questions/asked-words.ts'
import { selectOwnQuestions } from '../../questions/questions.repository.ts'
import { kitFileName } from '../kit-file-name.ts'
import { kitQuestions } from '../kit-questions.ts'
import { nothingToTake, unitNotYours } from '../offline-kits.errors.ts'
import { insertKit, selectKitDocuments } from '../offline-kits.repository.ts'

export interface MadeKit {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Wanted {
  readonly assessmentId: string
  readonly unitId: string
}

/** What one unit is still asked, with folders for its evidence, for its people; what was sent in it is kept, to compare with what comes back. */
export async function makeKit(
  { assessmentId, unitId }: Wanted,
  { database, editions, request }: RequestContext,
): Promise<MadeKit> {
  const { file, kit } = await database.asActor(request, async ({ db, actor }) => {
    const [[row], seats, requests, answers, drafts, named, worded] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectOwnSeats(db, { at: request.at }),
      selectRequests(db, { assessmentId }),
      selectStandingAnswers(db, { assessmentId }),
      selectDrafts(db, { assessmentId }),
      selectKitDocuments(db, { assessmentId }),
      selectOwnQuestions(db, { assessmentId }),
    ])
    ensureOn(actor, 'answer_contribution', row)
    if (!isSeatedFor('answer_contribution', seats, unitId)) throw unitNotYours()
    const edition = await editions.getWithin(editionKeyOf(row.round), db)
    const all = kitQuestions({
      ...{ edition, requests, answers },
      drafts: drafts.map(({ draft }) => draft),
      named: named.map(({ document }) => document),
      wordsOf: gatherWords(row.round.editionId, worded),
    })
    const taken = all.find(({ unit }) => unit.id === unitId)
    if (taken === undefined) throw nothingToTake()
    const { unit, questions } = taken
    const { institutionId, institution, round } = row
    const author = { authorId: actor.personId, authorName: actor.name }
    const made = { institutionId, assessmentId, unitId, questions, ...author, madeAt: request.at }
    const id = await insertKit(db, made)
    refer(db, { offlineKits: [{ kitId: id, unit: unit.name, questions: questions.length }] })
    const madeOn = dayIn(round.timeZone, request.at)
    const { year } = round
    return {
      file: { slug: institution.slug, year, unit: unit.shortName, madeOn },
      kit: { id, institution: institution.name, year, unit: unit.name, madeOn, questions },
    }
  })
  return { fileName: kitFileName(file), bytes: await writeKitArchive(kit) }
}
