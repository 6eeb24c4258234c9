import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { changeInterview, type Standing, type Writing } from '../change-interview.ts'
import type { EntryOf, replacingSchema } from '../interview-entry.ts'
import {
  alreadySigned,
  cannotSign,
  notInRoom,
  signatoryStillHere,
  unknownInInterview,
} from '../interviews.errors.ts'
import { mayReplaceOn } from '../interviews.policy.ts'
import type { RoomView } from '../interviews.presenter.ts'
import { signatoriesOf } from '../is-signed.ts'
import { listCandidates } from '../list-candidates.ts'

/**
 * Somebody else signs for who can no longer: has left the institution or its assignment. The minutes stay as they were read; the paper tells who
 * stands in for whom, and why.
 */
export async function replaceSignatory(
  writing: Writing,
  entry: z.infer<typeof replacingSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'replace_signatory' }, context, (db, standing) =>
    toReplaced(db, entry, standing),
  )
}

async function toReplaced(
  db: Sql,
  entry: z.infer<typeof replacingSchema>,
  { row, interview, actor, at }: Standing,
): Promise<EntryOf<'signatory_replaced'>> {
  const signatories = signatoriesOf(interview)
  const named = signatories.find(({ participant }) => participant.participantId === entry.participantId)
  if (named === undefined) throw unknownInInterview()
  const { side, personId } = named.participant
  if (!mayReplaceOn(side, actor, row))
    throw notInRoom({
      detail: 'Pengganti asesor ditunjuk asesor yang ditugaskan atau tim pelaksana nasional.',
    })
  if (named.signature !== null) throw alreadySigned({ detail: 'Orang ini sudah menandatangani notula.' })
  const candidates = (await listCandidates(db, row, at)).filter((each) => each.side === side)
  if (candidates.some((each) => each.personId === personId && each.maySign)) throw signatoryStillHere()
  const successor = candidates.find((each) => each.personId === entry.personId)
  const isNamed = signatories.some(({ participant }) => participant.personId === entry.personId)
  if (successor === undefined || isNamed) throw unknownInInterview()
  if (!successor.maySign) throw cannotSign()
  return { ...entry, name: successor.name }
}
