import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import type { ReadFile } from './use-read-files.ts'

const draftWord =
  /(?<!\p{L})(?:draf|draft|rancangan|konsep|raperda|raperwali|raperbup|ranperda|ranperwal|ranperkada)(?!\p{L})/iu

/** A file that is called a draft, while neither a person nor its text has said where it stands; undefined: none. */
export function findNamedDraft(
  files: readonly Pick<ReadFile, 'name' | 'reading' | 'found'>[],
  { status }: Pick<EvidenceDraft, 'status'>,
): string | undefined {
  if (status !== 'unknown') return undefined
  return files.find(
    ({ name, reading, found }) =>
      reading !== 'waiting' && draftWord.test(name) && (found === null || found.status === 'cannot_tell'),
  )?.name
}
