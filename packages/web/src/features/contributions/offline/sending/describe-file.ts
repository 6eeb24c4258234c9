import type { DocumentKind } from '@undagi/maturity'
import type { KitReturn } from '../../api/offline-kits.ts'
import type { KitFile } from '../found/sort-found.ts'

const longestTitle = 300

export interface FileWords {
  readonly kind: DocumentKind
  readonly title: string
  readonly number: string | null
  readonly dated: string | null
}

/** What the workbook says of a file in that folder, told by its name; where it says nothing, what its name says. */
export function describeFile(
  { name, folder }: Pick<KitFile, 'name' | 'folder'>,
  documents: KitReturn['documents'],
  titleOf: (fileName: string) => string | null,
): FileWords {
  const told = documents.find(
    ({ indicatorCode, fileName }) => indicatorCode === folder.indicatorCode && fold(fileName) === fold(name),
  )
  const title = told?.title || titleOf(name) || name
  return {
    kind: told?.kind ?? 'other',
    title: title.slice(0, longestTitle),
    number: told?.number || null,
    dated: told?.dated ?? null,
  }
}

/** Capitals, and blanks that a mail program made into underscores, make no other file. */
const fold = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
