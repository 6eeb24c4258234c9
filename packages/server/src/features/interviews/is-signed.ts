import type { Interview, Participant, Replacement } from './interview.ts'

export interface Signatory {
  /** Who is to sign now: whoever was named, or the last who was named in their place. */
  readonly participant: Participant
  readonly signature: Interview['signatures'][number] | null
  /** Who was named before, the first at the beginning, each with who came in their place and why. */
  readonly replaced: readonly (Replacement & { readonly before: string })[]
}

/** Who is to sign, with when they did. */
export function signatoriesOf({ participants, signatures, replacements }: Interview): readonly Signatory[] {
  return participants
    .filter(({ signs }) => signs)
    .map((named) => {
      const own = replacements.filter(({ participantId }) => participantId === named.participantId)
      const last = own.at(-1)
      const participant =
        last === undefined
          ? named
          : { ...named, personId: last.personId, name: last.name, office: last.office }
      return {
        participant,
        signature: signatures.find(({ byId }) => byId === participant.personId) ?? null,
        replaced: own.map((each, at) => ({ ...each, before: own[at - 1]?.name ?? named.name })),
      }
    })
}

/** Everybody who is named to sign has, and at least one on each side. */
export function isSignedByBoth(interview: Interview): boolean {
  const named = signatoriesOf(interview)
  const hasSide = (side: Participant['side']) => named.some(({ participant }) => participant.side === side)
  return hasSide('assessors') && hasSide('institution') && named.every(({ signature }) => signature !== null)
}
