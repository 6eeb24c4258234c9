import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { Handover } from './fold-handover.ts'

type Who = Pick<Actor, 'memberships' | 'personId'>

interface About {
  readonly institutionId: string
  /** Who leaves. */
  readonly personId: string
  readonly handover: Pick<Handover, 'handing'>
}

/** One's own, that in which one was named as successor, or any for who answers for people or for the whole. */
export function canReadHandover(actor: Who, { institutionId, personId, handover }: About): boolean {
  const { memberships } = actor
  if (may(memberships, 'read_handovers', { institutionId })) return true
  const isTheirs = personId === actor.personId || handover.handing?.successorId === actor.personId
  return isTheirs && may(memberships, 'see_own_handover', { institutionId })
}

/** Notes are the words of who leaves, and nobody else's. */
export function canNote(actor: Who, { institutionId, personId }: Omit<About, 'handover'>): boolean {
  return (
    personId === actor.personId && may(actor.memberships, 'keep_own_handover', { institutionId, isOwn: true })
  )
}

/** For somebody who cannot do it any more. */
export function canHandOverFor({ memberships }: Pick<Actor, 'memberships'>, institutionId: string): boolean {
  return may(memberships, 'hand_over_for_others', { institutionId })
}

export function canReceive(actor: Who, { institutionId, handover: { handing } }: About): boolean {
  return (
    handing !== null &&
    handing.received === null &&
    handing.successorId === actor.personId &&
    may(actor.memberships, 'see_own_handover', { institutionId })
  )
}
