import type { SeenStages } from '../assessments/usecases/see-interview.ts'

type Moved = Extract<SeenStages['moves'][number], { kind: 'stage_moved' }>

const leaving: readonly Moved['move'][] = ['open_site_visit', 'open_score_review']

/** Why the interview was left the last time, it may have been given back meanwhile; of moves the newest first. Null: never, or nobody said. */
export function leftBecause(moves: readonly Pick<Moved, 'move' | 'note'>[]): string | null {
  const note = moves.find(({ move }) => leaving.includes(move))?.note.trim() ?? ''
  return note === '' ? null : note
}
