import type { Interview, Participant } from './interview.ts'

/** Who is to sign, with when they did. */
export function signatoriesOf({ participants, signatures }: Interview) {
  return participants
    .filter(({ signs }) => signs)
    .map((participant) => ({
      participant,
      signature: signatures.find(({ byId }) => byId === participant.personId) ?? null,
    }))
}

/** Everybody who is named to sign has, and at least one on each side. */
export function isSignedByBoth(interview: Interview): boolean {
  const named = signatoriesOf(interview)
  const hasSide = (side: Participant['side']) => named.some(({ participant }) => participant.side === side)
  return hasSide('assessors') && hasSide('institution') && named.every(({ signature }) => signature !== null)
}
