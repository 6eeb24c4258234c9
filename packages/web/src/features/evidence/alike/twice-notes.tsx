import { Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import type { ReadFile } from '../reading/use-read-files.ts'
import { findSentTwice } from './sent-twice.ts'

/** Says which files of a form are the same; it is kept once. */
export function TwiceNotes({ files }: { readonly files: readonly ReadFile[] }) {
  return findSentTwice(files).map(({ key, name, first }) => (
    <Note key={key} tone="look" role="status">
      <Trans>
        {name} isinya sama persis dengan {first}; yang disimpan satu saja. Buang salah satunya, atau ganti
        bila keliru memilih.
      </Trans>
    </Note>
  ))
}
