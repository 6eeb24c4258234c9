import type { z } from '@hono/zod-openapi'
import type { ProblemFactory } from '../../platform/http/problem.ts'
import { plannedStageSchema } from '../calendar/calendar.schemas.ts'
import type { PlannedDays } from '../calendar/usecases/plan-days.ts'
import type { Edition } from '../instruments/editions.ts'
import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'
import type { NationalRoundRow, OpenedRow } from './national-rounds.repository.ts'
import type { nationalRoundSchema } from './national-rounds.schemas.ts'
import { provinceOf } from './province-of.ts'

type Shown = z.infer<typeof nationalRoundSchema>

/** Stored days of an unknown form stop at this door. */
export function toWindows({ windows }: Pick<NationalRoundRow, 'windows'>): PlannedDays {
  return plannedStageSchema.array().parse(windows)
}

export function presentSummary(row: NationalRoundRow, { instrument }: Edition) {
  const { id, year, name, kind, assessmentDate, reason, actorName: byName, recordedAt } = row
  return {
    ...{ id, year, name, kind, assessmentDate, reason, byName, at: recordedAt.toISOString() },
    edition: { id: instrument.id, revision: instrument.revision, shortName: instrument.shortName },
  }
}

export function presentTerms(row: NationalRoundRow) {
  const { boundaryRule: rule, boundarySource: source, paperNumber: number, paperDate: date } = row
  return {
    windows: [...toWindows(row)],
    boundary: rule !== null && source !== null ? { rule, source } : null,
    paper: number !== null && date !== null ? { number, date } : null,
  }
}

export const presentRefusal = (refusal: ProblemFactory | null) =>
  refusal && { code: refusal.kind.code, title: refusal.kind.title }

export function presentParticipant(
  row: OpenedRow,
  { refusal, register }: { readonly refusal: ProblemFactory | null; readonly register: OfficialInstitutions },
): Shown['participants'][number] {
  const { institutionId, institutionName, slug, category, timeZone, stage, opened } = row
  return {
    ...{ institutionId, institutionName, slug, category, timeZone, stage },
    refusal: presentRefusal(refusal),
    province: provinceOf(row, register),
    opened: { byName: opened.byName, at: opened.at.toISOString() },
  }
}

export function presentWithdrawn(rows: readonly OpenedRow[]): Shown['withdrawn'] {
  return rows.flatMap(({ institutionId, institutionName, timeZone, withdrawn }) =>
    withdrawn === null
      ? []
      : [
          {
            ...{ institutionId, institutionName, timeZone },
            withdrawn: { ...withdrawn, at: withdrawn.at.toISOString() },
          },
        ],
  )
}
