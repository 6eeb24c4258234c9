import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import type { JudgedField, JudgementConflict } from '../drafts/judgement-draft.ts'
import styles from './judging.module.css'

interface ConflictNoteProps {
  readonly conflict: JudgementConflict | null
  readonly field: JudgedField
  readonly timeZone: string
  readonly onChoose: (whose: 'mine' | 'theirs' | 'both') => void
}

/** A colleague said something else of the same: theirs stands here, one's own in the field, until one is chosen. */
export function ConflictNote({ conflict, field, timeZone, onChoose }: ConflictNoteProps) {
  const format = useFormat()
  if (!conflict?.fields.includes(field)) return null
  const { theirs } = conflict
  const who = theirs.byName ?? ''
  const when = theirs.at === null ? '' : format.when(theirs.at, timeZone)
  const said = theirs.words[field]
  return (
    <Note tone="look" role="alert">
      <p>
        <Trans>
          {who} menyimpan ini {when}, sementara Anda menulis yang lain:
        </Trans>
      </p>
      <blockquote className={styles.theirs}>
        <Said field={field} said={said} />
      </blockquote>
      <p className={styles.choices}>
        <LinkButton onClick={() => onChoose('mine')}>
          <Trans>Pakai punya saya</Trans>
        </LinkButton>
        <LinkButton onClick={() => onChoose('theirs')}>
          <Trans>Pakai punya rekan</Trans>
        </LinkButton>
        {field === 'value' ? null : (
          <LinkButton onClick={() => onChoose('both')}>
            <Trans>Gabungkan keduanya</Trans>
          </LinkButton>
        )}
      </p>
    </Note>
  )
}

function Said({ field, said }: { readonly field: JudgedField; readonly said: string | null }): ReactNode {
  const format = useFormat()
  if (said === null || said === '') return <Trans>(kosong)</Trans>
  return field === 'value' ? format.number(said) : said
}
