import type { Schemas } from '@undagi/api-client'
import { toDeadline } from '../../lib/local-time.ts'
import { readUnitList } from '../../lib/unit-list/read-unit-list.ts'
import { type SettledRound, toTarget } from './settle-round.ts'
import type { SetupDraft } from './setup-draft.ts'

type Answers = Schemas['SetupAnswers']
type UnitAnswer = Answers['units'][number]

/** The units that would be made, in the order in which they stand on the page. */
export function unitsOf({ unitSource, template, list }: SetupDraft): readonly UnitAnswer[] {
  if (unitSource === 'later') return []
  if (unitSource === 'list') return readUnitList(list).map(({ name, shortName }) => ({ name, shortName }))
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
