import type { Schemas } from '@undagi/api-client'
import { parseUnitLines, type UnitLine } from './parse-unit-lines.ts'
import { type SettledRound, toDeadline, toTarget } from './settle-round.ts'
import type { SetupDraft } from './setup-draft.ts'

type Answers = Schemas['SetupAnswers']

/** The units that would be made, in the order in which they stand on the page. */
export function unitsOf({ unitSource, template, list }: SetupDraft): readonly UnitLine[] {
  if (unitSource === 'later') return []
  if (unitSource === 'list') return parseUnitLines(list).units
  return template
    .filter(({ ticked }) => ticked)
    .map(({ name, shortName }) => ({
      name: name.trim(),
      shortName: shortName.trim() || name.trim().slice(0, 60),
    }))
}

/** Everything in the server's shape. */
export function toAnswers(
  draft: SetupDraft,
  { code, password, settled }: { code: string; password: string; settled: SettledRound },
): Answers {
  const { official, isOwn, ownName, category, timeZone, name, email, round } = draft
  return {
    code,
    institution:
      official && !isOwn ? { officialId: official.id, timeZone } : { name: ownName, category, timeZone },
    administrator: { name, email: email.trim(), password },
    units: unitsOf(draft).map((unit) => ({ ...unit })),
    round: {
      year: Number(settled.year),
      name: settled.name,
      kind: round.kind,
      edition: { id: settled.edition?.id ?? '', revision: settled.edition?.revision ?? 0 },
      assessmentDate: settled.assessmentDate,
      deadline: toDeadline(round, timeZone),
      target: toTarget(round.target),
    },
  }
}
