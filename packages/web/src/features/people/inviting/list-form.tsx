import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useSettled } from '../../../lib/use-settled.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { listPreviewQuery, useInviteList } from '../api/invitations.ts'
import styles from '../people-page.module.css'
import { ListField } from './list-field.tsx'
import { ListPreview } from './list-preview.tsx'
import { TermFields } from './term-fields.tsx'
import { endsBeforeItStarts, noTerm, toTerm } from './to-term.ts'

interface ListFormProps {
  readonly institution: Institution
  readonly pasted: string
  readonly onPaste: (text: string) => void
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function ListForm({ institution, pasted, onPaste, onIssued }: ListFormProps) {
  const errorWords = useErrorWords()
  const [term, setTerm] = useState(noTerm)
  const list = { text: pasted, ...toTerm(endsBeforeItStarts(term) ? noTerm : term, institution.timeZone) }
  const settled = useSettled(list)
  const preview = useQuery(listPreviewQuery(institution.id, settled))
  const invite = useInviteList(institution.id)
  const rows = pasted.trim() === '' ? [] : (preview.data?.rows ?? [])
  const isCurrent = settled.text === pasted && !preview.isPlaceholderData && !preview.isFetching
  const error = invite.error ?? preview.error

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (rows.length > 0 && isCurrent && preview.data?.accepted && !invite.isPending)
      invite.mutate(list, { onSuccess: onIssued, onError: () => void preview.refetch() })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ListField pasted={pasted} onPaste={onPaste} />
      <TermFields term={term} onChange={setTerm} />
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      <ListPreview rows={rows} />
      <div className={styles.buttons}>
        <Button
          kind="main"
          type="submit"
          aria-disabled={rows.length === 0 || !isCurrent || !preview.data?.accepted || invite.isPending}
        >
          {invite.isPending ? (
            <Trans>Membuat undangan…</Trans>
          ) : (
            <Plural value={rows.length} _0="Undang semua" other="Undang # orang" />
          )}
        </Button>
      </div>
    </form>
  )
}
