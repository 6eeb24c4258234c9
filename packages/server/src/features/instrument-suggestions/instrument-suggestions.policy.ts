import type { Actor } from '../../platform/database/actor.ts'

/** Whoever wrote it. Anyone of the institution suggests; its administrators decide (`canAdminister`). */
export function canWithdraw(
  { personId }: Pick<Actor, 'personId'>,
  { authorId }: { readonly authorId: string },
): boolean {
  return personId === authorId
}
