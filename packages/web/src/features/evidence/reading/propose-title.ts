import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import { readFields } from './read-fields.ts'
import { titleOfName } from './title-of-name.ts'
import type { ReadFile } from './use-read-files.ts'

interface ProposedTitle {
  readonly title: string
  readonly fileName: string
}

type Named = Pick<ReadFile, 'name' | 'reading' | 'found'>

/** A title from the name of a file, where no file says one of itself and nobody has written one; null: there is nothing to propose yet. */
export function proposeTitle(
  files: readonly Named[],
  { title }: Pick<EvidenceDraft, 'title'>,
): ProposedTitle | null {
  if (title.trim() !== '') return null
  // What is still being read may say it better.
  if (files.some(({ reading }) => reading === 'waiting')) return null
  if (files.some(({ found }) => found !== null && readFields(found).title !== undefined)) return null
  for (const { name } of files) {
    const proposed = titleOfName(name)
    if (proposed !== null) return { title: proposed, fileName: name }
  }
  return null
}
