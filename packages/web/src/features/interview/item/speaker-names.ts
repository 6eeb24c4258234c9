import type { Room } from '../api/room.ts'

/** Who may be speaking: whose page is open, then who is invited; each name once. */
export function speakerNames({ here, participants }: SpeakersOf): readonly string[] {
  return [...new Set([...here, ...participants].map(({ name }) => name))]
}

interface SpeakersOf {
  readonly here: readonly Pick<Room['here'][number], 'name'>[]
  readonly participants: readonly Pick<Room['participants'][number], 'name'>[]
}
