import type { EvidenceFacts } from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { type PreviousRow, selectPrevious } from '../assessments/usecases/earlier-values.ts'
import { seenJudgements } from '../assessments/usecases/seen-judgements.ts'
import {
  type ChangeRow,
  readDecreeTerms,
  selectChangesOf,
} from '../coordination-team/usecases/decree-terms.ts'
import { gatherOffered, type OfferedItem, selectOffered } from '../evidence/usecases/gather-offered.ts'
import {
  type SinceLastRound,
  selectSinceLastRound,
  sinceLastRoundOf,
} from '../evidence/usecases/since-last-round.ts'
import { leaveOutRefused, selectVerdicts } from '../examinations/usecases/leave-out-refused.ts'
import {
  type RegisterRows,
  readRegisteredTexts,
  selectRegister,
} from '../policies/usecases/registered-texts.ts'
import type { RefusedItem } from './refused-words.ts'
import { type KnownItem, toEvidenceFacts } from './to-evidence-facts.ts'

interface Key {
  readonly assessmentId: string
  readonly code?: string
}

/** All that the evidence of an assessment, or of one indicator of it, is judged by: what is offered, and what the institution's registers say. */
export function selectKnown(db: Sql, key: Key) {
  const { assessmentId } = key
  return [
    selectPrevious(db, assessmentId),
    selectVerdicts(db, { assessmentId }),
    selectChangesOf(db, { assessmentId }),
    selectSinceLastRound(db, key),
    ...selectOffered(db, key),
    ...selectRegister(db, { assessmentId }),
  ] as const
}

type Offered = Parameters<typeof gatherOffered>[0]
type KnownRows = readonly [
  PreviousRow[],
  Parameters<typeof leaveOutRefused>[1],
  ChangeRow[],
  Parameters<typeof sinceLastRoundOf>[0],
  ...Offered,
  ...RegisterRows,
]

interface Looking {
  readonly actor: Pick<Actor, 'personId' | 'memberships'>
  readonly round: Parameters<typeof toEvidenceFacts>[0]['round'] &
    Parameters<typeof readRegisteredTexts>[1]['round']
  readonly at: Date
}

interface Known {
  readonly items: readonly KnownItem[]
  readonly facts: EvidenceFacts
  readonly previous: readonly PreviousRow[]
  /** With those of their offers that were refused. */
  readonly refused: readonly RefusedItem[]
}

/** As this person may see it: what was refused is left out, and beside each document stands what the registers say of it. */
export function gatherKnown(rows: KnownRows, { actor, round, at }: Looking): Known {
  const [previous, verdicts, changes, sinceRows, revisions, files, links, submission, ...register] = rows
  const all = gatherOffered([revisions, files, links, submission], actor)
  const offered = leaveOutRefused(all, seenJudgements(actor, verdicts))
  const registered = readRegisteredTexts(register, { round, at })
  const terms = readDecreeTerms(changes)
  const since = sinceLastRound(sinceRows, revisions, actor)
  const items = offered.map((item) => ({
    ...item,
    registered: registered.get(item.id) ?? null,
    teamTerm: terms.get(item.id) ?? null,
    sinceLastRound: since.get(item.id) ?? null,
  }))
  const refused = onlyRefused(all, offered)
  return { items, previous, refused, facts: toEvidenceFacts({ items, previous, round }) }
}

function onlyRefused(all: readonly OfferedItem[], standing: readonly OfferedItem[]): RefusedItem[] {
  const standingIds = new Set(standing.flatMap(({ offers }) => offers.map(({ id }) => id)))
  return all.flatMap((item) => {
    const offers = item.offers.filter(({ id }) => !standingIds.has(id))
    return offers.length === 0 ? [] : [{ ...item, offers }]
  })
}

/** All rows are of the one institution whose assessment it is. */
function sinceLastRound(
  rows: Parameters<typeof sinceLastRoundOf>[0],
  [first]: Offered[0],
  actor: Looking['actor'],
): ReadonlyMap<string, SinceLastRound> {
  return first === undefined
    ? new Map()
    : sinceLastRoundOf(rows, { actor, institutionId: first.institutionId })
}
