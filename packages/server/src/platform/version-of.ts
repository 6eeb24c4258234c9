import { createHash } from 'node:crypto'

/** What a writer saw, in a few letters: other values give other letters, the same values the same ones. */
export function versionOf(seen: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22)
}
