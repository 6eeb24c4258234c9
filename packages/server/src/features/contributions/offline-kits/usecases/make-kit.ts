import { type KitQuestion, writeOfflineKit } from '@undagi/result-tables'
import { refer } from '../../../../platform/audit/references.ts'
import { dayIn } from '../../../../platform/day-in.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../../instruments/instruments.usecases.ts'
import { type AskedUnit, gatherAsked } from '../../asked-unit.ts'
import { isSeatedFor } from '../../contributions.policy.ts'
import {
  selectDrafts,
  selectOwnSeats,
  selectRequests,
  selectStandingAnswers,
} from '../../contributions.repository.ts'
import { ensureOn } from '../../ensure-on.ts'
import { askedDocuments } from '../asked-documents.ts'
import { standingDocuments } from '../awaited-documents.ts'
import { currentSaying } from '../current-saying.ts'
import { kitFileName } from '../kit-file-name.ts'
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

/** The workbook of what one unit is still asked, for its people; what was sent in it is kept, to compare with what comes back. */
export async function makeKit(
  { assessmentId, unitId }: Wanted,
  { database, editions, request }: RequestContext,
): Promise<MadeKit> {
  const kit = await database.asActor(request, async ({ db, actor }) => {
    const [[row], seats, requests, answers, drafts, named] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectOwnSeats(db, request.at),
      selectRequests(db, { assessmentId }),
      selectStandingAnswers(db, { assessmentId }),
      selectDrafts(db, { assessmentId }),
      selectKitDocuments(db, assessmentId),
    ])
    ensureOn(actor, 'answer_contribution', row)
    if (!isSeatedFor('answer_contribution', seats, unitId)) throw unitNotYours()
    const { indicatorByCode } = await editions.getWithin(editionKeyOf(row.round), db)
    const order = [...indicatorByCode.keys()]
    const placeOf = ({ request: { indicatorCode } }: AskedUnit) => order.indexOf(indicatorCode)
    const asked = gatherAsked({ requests, answers })
      .filter((each) => each.request.unitId === unitId && isToTake(each))
      .toSorted((one, other) => placeOf(one) - placeOf(other))
    const [first] = asked
    if (first === undefined) throw nothingToTake()
    const questions = asked.map(
      ({ request: { id: requestId, indicatorCode, question, dueOn }, standing }): KitQuestion => {
        const indicator = indicatorByCode.get(indicatorCode)
        const draft = drafts.find((each) => each.draft.requestId === requestId)?.draft
        const documents = named.map(({ document }) => document).filter((each) => each.requestId === requestId)
        return {
          ...{ requestId, code: indicatorCode, name: indicator?.name ?? indicatorCode, question, dueOn },
          asked: askedDocuments(indicator),
          said: currentSaying(standing, draft).saying,
          documents: standingDocuments(documents).map(({ fileName, kind, number, dated, title, place }) => {
            return { fileName, kind, number, dated, title, place }
          }),
        }
      },
    )
    const { institutionId, institution, round } = row
    const author = { authorId: actor.personId, authorName: actor.name }
    const made = { institutionId, assessmentId, unitId, questions, ...author, madeAt: request.at }
    const id = await insertKit(db, made)
    refer(db, { offlineKits: [{ kitId: id, unit: first.unit.name, questions: questions.length }] })
    const madeOn = dayIn(round.timeZone, request.at)
    const { year } = round
    const file = { slug: institution.slug, year, unit: first.unit.shortName, madeOn }
    return {
      file,
      kit: { id, institution: institution.name, year, unit: first.unit.name, madeOn, questions },
    }
  })
  const bytes = await writeOfflineKit(kit.kit)
  return { fileName: kitFileName(kit.file), bytes: Uint8Array.from(bytes) }
}

/** What a workbook may still change. */
function isToTake({ withdrawal, standing }: AskedUnit): boolean {
  return withdrawal === null && (standing === undefined || standing.confirmation === null)
}
