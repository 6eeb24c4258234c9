import type { z } from '@hono/zod-openapi'
import { type AgendaItem, type IndicatorStanding, judgementAt, planAgenda } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { gapsNow, type SeenStages, seeInterviewed } from '../../assessments/usecases/see-interview.ts'
import { weighStanding } from '../../findings/usecases/weigh-standing.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { interviewNotNow } from '../interviews.errors.ts'
import { canEverInInterview, seesOutside } from '../interviews.policy.ts'
import type { proposalSchema } from '../interviews.schemas.ts'

export type Proposal = z.infer<typeof proposalSchema>

/** What to talk about in so many minutes, why, and what to ask; for who conducts, since it tells values that are not released. */
export async function proposeAgenda(
  { assessmentId, minutes }: { readonly assessmentId: string; readonly minutes: number },
  context: RequestContext,
): Promise<Proposal> {
  const seen = await seeInterviewed(assessmentId, context)
  const { actor, row, edition } = seen
  if (!canEverInInterview(actor, 'conduct_interview', row)) throw roleNotAllowed()
  if (!seesOutside(actor, row)) throw interviewNotNow()
  const documentOf = (code: string) => valueAt(seen, 'document_review', code)
  const weighed = await weighStanding(assessmentId, documentOf, context)
  const found = await context.database.asActor(context.request, ({ db }) =>
    gapsNow(db, { assessmentId, edition }),
  )
  const gapsOf = Map.groupBy(found, ({ indicatorCode }) => indicatorCode)
  const standings = edition.indicators.map(({ code }): IndicatorStanding => {
    const { previousValue = null, openCriteria = [], openNotes = 0 } = weighed.get(code) ?? {}
    const selfValue = valueAt(seen, 'self_assessment', code)
    return {
      code,
      selfValue,
      documentValue: documentOf(code),
      previousValue,
      openCriteria,
      openNotes,
      gaps: (gapsOf.get(code) ?? []).map(({ kind }) => kind),
    }
  })
  const agenda = planAgenda(edition.instrument, { standings, lengthMinutes: minutes })
  const toItem = (given: number | null) => (item: AgendaItem) => presentItem(seen, item, given)
  return {
    items: [
      ...agenda.items.map((item) => toItem(item.minutes)(item)),
      ...agenda.ifTimeRemains.map(toItem(null)),
    ],
    carried: [...agenda.carried],
    freeMinutes: agenda.freeMinutes,
  }
}

function valueAt(
  { stages }: SeenStages,
  stage: 'self_assessment' | 'document_review',
  code: string,
): string | null {
  return judgementAt(stages, stage, code)?.judgement.value ?? null
}

function presentItem(
  { edition }: SeenStages,
  { standing, reasons, questions }: AgendaItem,
  minutes: number | null,
): Proposal['items'][number] {
  const { code } = standing
  return {
    ...{ code, name: edition.indicatorByCode.get(code)?.shortName ?? code, minutes },
    ...{ reasons: [...reasons], questions: questions.map(({ criterion, text }) => ({ criterion, text })) },
  }
}
