import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@undagi/api-client'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { useDayOfPaper } from '../../ui/use-day-of-paper.tsx'
import { type PaperKind, useIssuePaper } from './api/papers.ts'
import { IssueFields, nothingTyped, type TypedPaper, toGiven } from './issue-fields.tsx'
import { letterheadQuery } from './letterhead/letterhead-api.ts'
import { useOwnNumber } from './use-own-number.tsx'
import { WordToCome } from './word-to-come.tsx'

interface IssueDialogProps {
  readonly kind: PaperKind
  readonly assessmentId: string
  readonly institutionId: string
  /** Where it is signed, as long as nobody says otherwise. */
  readonly place: string
  readonly version: number
  /** Of the whole assessment so far. */
  readonly issued: readonly Schemas['IssuedPaper'][]
  /** The day of the approval that the paper rests on; undefined: none is known. */
  readonly approvedOn: string | undefined
  readonly onClose: () => void
}

export function IssueDialog({
  kind,
  assessmentId,
  institutionId,
  place,
  version,
  issued,
  approvedOn,
  onClose,
}: IssueDialogProps) {
  const names = usePaperNames()
  const issue = useIssuePaper(assessmentId)
  const { data: letterhead } = useQuery(letterheadQuery(institutionId))
  const [changed, setTyped] = useState<TypedPaper>()
  const typed = changed ?? proposed(letterhead, place)
  const own = useOwnNumber({ kind, number: typed.number }, issued)
  const dayOfPaper = useDayOfPaper({ name: names[kind], day: typed.day, approvedOn })
  const submit = () => {
    const given = toGiven(typed)
    if (given !== undefined && own.isSettled && dayOfPaper.isSettled)
      issue.mutate({ kind, body: { ...given, ...own.said, version } }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={
        <Trans>
          Terbitkan {names[kind]} versi {version}
        </Trans>
      }
      submitLabel={<Trans>Terbitkan</Trans>}
      consequence={
        <Trans>
          Yang terbit disimpan apa adanya dan tidak dapat diubah. Perbaikan menjadi versi berikutnya.
        </Trans>
      }
      pending={issue.isPending}
      error={issue.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <IssueFields typed={typed} onType={setTyped} tried={tried} atNumber={own.question(tried)} />
          {dayOfPaper.question}
          <WordToCome institutionId={institutionId} kind={kind} />
        </>
      )}
    </ActionDialog>
  )
}

/** What the letterhead knows of who signs and where; it is for them to change. */
function proposed(letterhead: Schemas['Letterhead'] | undefined, place: string): TypedPaper {
  if (letterhead === undefined) return { ...nothingTyped, place }
  const { name, position, employeeNumber } = letterhead.signatory
  return {
    ...{ ...nothingTyped, place: letterhead.place ?? place },
    ...{ name: name ?? '', position: position ?? '', nip: employeeNumber ?? '' },
  }
}
