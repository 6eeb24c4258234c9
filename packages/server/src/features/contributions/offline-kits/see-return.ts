import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { selectBytesOffered } from '../../evidence/usecases/bytes-offered.ts'
import { selectTitlesOffered } from '../../evidence/usecases/titles-offered.ts'
import { gatherAsked } from '../asked-unit.ts'
import { isSeatedFor } from '../contributions.policy.ts'
import {
  selectAttached,
  selectDrafts,
  selectOwnSeats,
  selectRequests,
  selectStandingAnswers,
} from '../contributions.repository.ts'
import { ensureOn } from '../ensure-on.ts'
import { kitQuestionsSchema, returnedKitSchema } from './kit-content.ts'
import { foldersOf } from './known-bytes.ts'
import { kitReturnNotFound } from './offline-kits.errors.ts'
import { presentReturn } from './offline-kits.presenter.ts'
import { selectKitDocuments, selectReturn } from './offline-kits.repository.ts'
import { planReturn } from './plan-return.ts'

export interface ReturnAddress {
  readonly assessmentId: string
  readonly returnId: string
}

interface Seeing extends ReturnAddress {
  readonly actor: Actor
  readonly at: Date
}

/** A workbook that came back, planned against what stands at this moment; that of another unit is not there. */
export async function seeReturn(db: Sql, { assessmentId, returnId, actor, at }: Seeing) {
  const [[row], seats, [found], requests, answers, drafts, attached, titles, named, offered] =
    await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectOwnSeats(db, { at }),
      selectReturn(db, returnId),
      selectRequests(db, { assessmentId }),
      selectStandingAnswers(db, { assessmentId }),
      selectDrafts(db, { assessmentId }),
      selectAttached(db, { assessmentId }),
      selectTitlesOffered(db, { assessmentId }),
      selectKitDocuments(db, { assessmentId }),
      selectBytesOffered(db, assessmentId),
    ])
  ensureOn(actor, 'answer_contribution', row)
  const isTheirs =
    found?.kit.assessmentId === assessmentId && isSeatedFor('answer_contribution', seats, found.kit.unitId)
  if (found === undefined || !isTheirs) throw kitReturnNotFound()
  const { returned, kit, unitName } = found
  const content = returnedKitSchema.parse(returned.content)
  const rows = planReturn({
    questions: kitQuestionsSchema.parse(kit.questions),
    returned: content,
    asked: gatherAsked({ requests, answers, attached, titles }),
    drafts: drafts.map(({ draft }) => draft),
  })
  const documentsNoted = named.some(({ document }) => document.returnId === returnId)
  const folders = foldersOf(rows, { attached, offered })
  const view = presentReturn({ returned, content, unitName, rows, folders, documentsNoted })
  return { row, content, rows, documentsNoted, view }
}
