import type { Interview, Signed } from './interview.ts'
import type { EntryOf } from './interview-entry.ts'

type People = Pick<Interview, 'participants' | 'entered' | 'replacements'>

/** Who was invited, who came. */
export function foldPeople(
  { participants, entered, replacements }: People,
  entry: EntryOf<'invited' | 'uninvited' | 'attendance_noted' | 'entered'>,
  { byId: personId, byName: name, at }: Signed,
): People {
  if (entry.kind === 'entered') {
    const isKnown = entered.some((each) => each.personId === personId)
    return {
      ...{ participants, replacements },
      entered: isKnown ? entered : [...entered, { personId, name, side: entry.side, at }],
    }
  }
  const isNamedAnew = entry.kind !== 'attendance_noted'
  return {
    ...{ participants: invitedAfter(participants, entry), entered },
    replacements: isNamedAnew
      ? replacements.filter(({ participantId }) => participantId !== entry.participantId)
      : replacements,
  }
}

function invitedAfter(
  participants: People['participants'],
  entry: EntryOf<'invited' | 'uninvited' | 'attendance_noted'>,
): People['participants'] {
  const { participantId } = entry
  const others = participants.filter((each) => each.participantId !== participantId)
  switch (entry.kind) {
    case 'invited': {
      const { kind: _, letter: __, ...invited } = entry
      return [...others, { ...invited, isPresent: null }]
    }
    case 'uninvited':
      return others
    case 'attendance_noted':
      return participants.map((each) =>
        each.participantId === participantId ? { ...each, isPresent: entry.isPresent } : each,
      )
  }
}
