import { streamArchive, writeKitArchive } from '@undagi/result-tables'
import { refer } from '../../../../platform/audit/references.ts'
import { dayIn } from '../../../../platform/day-in.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../../instruments/instruments.usecases.ts'
import { selectRequests, selectStandingAnswers } from '../../contributions.repository.ts'
import { ensureOn } from '../../ensure-on.ts'
import { gatherWords } from '../../questions/asked-words.ts'
import { selectOwnQuestions } from '../../questions/questions.repository.ts'
import { kitQuestionsSchema } from '../kit-content.ts'
import { allKitsFileName, kitFileName, toldApart } from '../kit-file-name.ts'
import { kitQuestions } from '../kit-questions.ts'
import { nothingToTake } from '../offline-kits.errors.ts'
import { insertKit, selectKit, selectKitDocuments } from '../offline-kits.repository.ts'

export interface MadeKits {
  readonly fileName: string
  readonly pieces: AsyncIterable<Uint8Array>
}

/**
 * The kits of all units that are still asked something, for who assigns: one ZIP with a ZIP for each unit, to be handed on as it is. All
 * of them are kept before the first byte goes out; each is written only when its turn in the stream comes.
 */
export async function makeAllKits(assessmentId: string, context: RequestContext): Promise<MadeKits> {
  const { database, editions, request } = context
  const made = await database.asActor(request, async ({ db, actor }) => {
    const [[row], requests, answers, named, worded] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectRequests(db, { assessmentId }),
      selectStandingAnswers(db, { assessmentId }),
      selectKitDocuments(db, { assessmentId }),
      selectOwnQuestions(db, { assessmentId }),
    ])
    ensureOn(actor, 'plan_contributions', row)
    const edition = await editions.getWithin(editionKeyOf(row.round), db)
    const all = kitQuestions({
      ...{ edition, requests, answers, drafts: [] },
      named: named.map(({ document }) => document),
      wordsOf: gatherWords(row.round.editionId, worded),
    })
    if (all.length === 0) throw nothingToTake()
    const { institutionId, institution, round } = row
    const author = { authorId: actor.personId, authorName: actor.name }
    const kits: { readonly kitId: string; readonly unit: string; readonly shortName: string }[] = []
    for (const { unit, questions } of all) {
      const at = { institutionId, assessmentId, unitId: unit.id, questions, madeAt: request.at }
      const kitId = await insertKit(db, { ...at, ...author })
      refer(db, { offlineKits: [{ kitId, unit: unit.name, questions: questions.length }] })
      kits.push({ kitId, unit: unit.name, shortName: unit.shortName })
    }
    return { kits, institution, year: round.year, madeOn: dayIn(round.timeZone, request.at) }
  })
  const { kits, institution, year, madeOn } = made
  const names = toldApart(
    kits.map(({ shortName }) => kitFileName({ slug: institution.slug, year, unit: shortName, madeOn })),
  )
  async function* written() {
    for (const [place, { kitId, unit }] of kits.entries()) {
      const { results } = await database.read(request, (db) => [selectKit(db, kitId)])
      const questions = kitQuestionsSchema.parse(results[0][0]?.kit.questions)
      const kit = { id: kitId, institution: institution.name, year, unit, madeOn, questions }
      yield { name: names[place] ?? kitId, bytes: await writeKitArchive(kit) }
    }
  }
  return {
    fileName: allKitsFileName({ slug: institution.slug, year, madeOn }),
    pieces: streamArchive(written()),
  }
}
