import type { RequestContext } from '../../../request-context.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { indicatorNotFound } from '../assessments.errors.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { selectDrafts } from '../drafts.repository.ts'
import { ensureIndicatorReadable } from '../ensure-readable.ts'
import { untouchedIndicator } from '../fold-assessment.ts'
import { selectState } from '../indicator-states.repository.ts'
import { type IndicatorView, presentIndicator } from '../indicators.presenter.ts'
import { selectPreviousValue } from './earlier-values.ts'

export async function readIndicator(
  { assessmentId, code }: { assessmentId: string; code: string },
  { database, editions, request }: RequestContext,
): Promise<IndicatorView> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectState(db, { assessmentId, code }),
    selectDrafts(db, { assessmentId, code }),
    selectPreviousValue(db, { assessmentId, code }),
  ])
  const [[row], [state], drafts, [previous]] = results
  ensureIndicatorReadable(actor, row, code)
  const edition = await editions.get(editionKeyOf(row.round), request)
  if (!edition.indicatorByCode.has(code)) throw indicatorNotFound()
  return presentIndicator({
    state: state ?? untouchedIndicator(code),
    drafts,
    previous,
  })
}
