import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { foldHandover } from '../fold-handover.ts'
import type { HandoverEntry, IndicatorPlace } from '../handover-entry.ts'
import {
  handoverChanged,
  handoverStepNotPossible,
  notesForeignPlace,
  notTheSuccessor,
  successorNotMember,
} from '../handovers.errors.ts'
import { canHandOverFor, canNote } from '../handovers.policy.ts'
import { successorsOf } from '../handovers.presenter.ts'
import { insertEntry, selectEntries, toEntry, waitForHandover } from '../handovers.repository.ts'
import type {
  handOverForSchema,
  handOverSchema,
  handoverSchema,
  newNoteSchema,
} from '../handovers.schemas.ts'
import { type Found, findHandover } from '../pack/read-pack.ts'
import { readHandover } from './read-handover.ts'

type PackView = z.infer<typeof handoverSchema>

interface Step {
  readonly institutionId: string
  /** Null: one's own. */
  readonly personId: string | null
  readonly seenVersion: number
  readonly decide: (session: {
    readonly db: Sql
    readonly found: Found
  }) => HandoverEntry | Promise<HandoverEntry>
}

/** Adds one thing to a handover, decided on what stands while nobody else writes; answers the pack as it is then. */
async function addTo(step: Step, context: RequestContext): Promise<PackView> {
  const { institutionId, seenVersion, decide } = step
  const { database, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    const personId = step.personId ?? actor.personId
    await waitForHandover(db, { institutionId, personId })
    const found = await findHandover(db, { actor, institutionId, personId })
    if (found.handover.version !== seenVersion) throw handoverChanged()
    const entry = await decide({ db, found })
    const sequence = found.handover.version + 1
    await insertEntry(db, {
      ...{ institutionId, personId, sequence, entry, at: request.at },
      ...{ actorId: actor.personId, actorName: actor.name },
    })
    refer(db, { handovers: [{ person: personId, kind: entry.kind }] })
  })
  return readHandover(step, context)
}

interface Address {
  readonly institutionId: string
}

/** The words of who leaves, on an indicator or on the whole; the version before stays readable. */
export function noteHandover(
  { institutionId, place, text, seenVersion }: Address & z.infer<typeof newNoteSchema>,
  context: RequestContext,
): Promise<PackView> {
  const decide: Step['decide'] = async ({ db, found }) => {
    if (!canNote(found.actor, { institutionId, personId: found.personId })) throw roleNotAllowed()
    if (place !== null && !(await isKnownPlace(db, place, found, context))) throw notesForeignPlace()
    return { kind: 'noted', place, text }
  }
  return addTo({ institutionId, personId: null, seenVersion, decide }, context)
}

async function isKnownPlace(
  db: Sql,
  { editionId, code }: IndicatorPlace,
  { assessments }: Found,
  { editions }: RequestContext,
): Promise<boolean> {
  const round = assessments.findLast((each) => each.editionId === editionId)
  if (round === undefined) return false
  return (await editions.getWithin(editionKeyOf(round), db)).indicatorByCode.has(code)
}

/** By who leaves; or taken back by them while nobody has taken over. */
export function handOver(
  { institutionId, ...given }: Address & z.infer<typeof handOverSchema>,
  context: RequestContext,
): Promise<PackView> {
  const decide: Step['decide'] = ({ found }) => {
    if (!canNote(found.actor, { institutionId, personId: found.personId })) throw roleNotAllowed()
    return given.kind === 'take_back'
      ? takenBack(found, given.reason)
      : handedOver(found, { successorId: given.successorId, reason: null }, context.request.at)
  }
  return addTo({ institutionId, personId: null, seenVersion: given.seenVersion, decide }, context)
}

/** For somebody who is gone already or cannot: it says who did and why. */
export function handOverFor(
  { institutionId, personId, ...given }: Address & { personId: string } & z.infer<typeof handOverForSchema>,
  context: RequestContext,
): Promise<PackView> {
  const decide: Step['decide'] = ({ found }) => {
    ensureFor(found.actor, institutionId)
    return given.kind === 'take_back'
      ? takenBack(found, given.reason)
      : handedOver(found, given, context.request.at)
  }
  return addTo({ institutionId, personId, seenVersion: given.seenVersion, decide }, context)
}

function ensureFor(actor: Actor, institutionId: string): void {
  ensureMay(actor, 'see_own_handover', institutionId)
  if (!canHandOverFor(actor, institutionId)) throw roleNotAllowed()
}

/** What was taken over stays handed over: another successor is named by handing over again. */
function takenBack({ handover: { handing } }: Found, reason: string): HandoverEntry {
  if (handing === null || handing.received !== null) throw handoverStepNotPossible()
  return { kind: 'taken_back', reason }
}

function handedOver(
  { members, personId }: Found,
  { successorId, reason }: { successorId: string; reason: string | null },
  at: Date,
): HandoverEntry {
  const successor = successorsOf(members, personId, at).find((each) => each.personId === successorId)
  if (successor === undefined) throw successorNotMember()
  return { kind: 'handed_over', successorId, successorName: successor.name, reason }
}

/** By the successor who was named, once. */
export async function receiveHandover(
  { institutionId, personId, seenVersion }: Address & { personId: string; seenVersion: number },
  context: RequestContext,
): Promise<PackView> {
  await context.database.asActor(context.request, async ({ db, actor }) => {
    ensureMay(actor, 'see_own_handover', institutionId)
    const { handing } = foldHandover((await selectEntries(db, { institutionId, personId })).map(toEntry))
    // Of a handover that is not theirs they learn nothing, not even that there is one.
    if (handing?.successorId !== actor.personId) throw notTheSuccessor()
  })
  const decide: Step['decide'] = ({ found: { actor, handover } }) => {
    if (handover.handing?.successorId !== actor.personId) throw notTheSuccessor()
    if (handover.handing.received !== null) throw handoverStepNotPossible()
    return { kind: 'received' }
  }
  return addTo({ institutionId, personId, seenVersion, decide }, context)
}
