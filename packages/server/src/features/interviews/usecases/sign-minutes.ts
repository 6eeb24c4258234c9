import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { changeInterview, type Standing, type Writing } from '../change-interview.ts'
import type { signingSchema } from '../interview-entry.ts'
import {
  alreadySigned,
  minutesChanged,
  minutesFrozen,
  notASignatory,
  notSignedYet,
} from '../interviews.errors.ts'
import type { RoomView } from '../interviews.presenter.ts'
import { isSignedByBoth, signatoriesOf } from '../is-signed.ts'
import { minutesOf } from '../write-minutes.ts'

type Signing = z.infer<typeof signingSchema>

/** A named person of either side signs the minutes as they read them, once; before the other side has, they may take it back. */
export async function signMinutes(
  writing: Writing,
  entry: Signing,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'sign_minutes' }, context, (_, standing) => {
    if (entry.kind === 'signed') ensureCanSign(standing, entry.digest)
    else ensureCanWithdraw(standing)
    return entry
  })
}

function ensureCanSign({ interview, actor: { personId }, entries }: Standing, digest: string): void {
  const isNamed = signatoriesOf(interview).some(({ participant }) => participant.personId === personId)
  if (!isNamed) throw notASignatory()
  if (interview.signatures.some(({ byId }) => byId === personId)) throw alreadySigned()
  if (minutesOf(entries).digest !== digest) throw minutesChanged()
}

function ensureCanWithdraw({ interview, actor: { personId } }: Standing): void {
  if (!interview.signatures.some(({ byId }) => byId === personId)) throw notSignedYet()
  if (isSignedByBoth(interview)) throw minutesFrozen()
}
