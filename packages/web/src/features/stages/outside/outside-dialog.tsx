import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { letterLacks } from '../../../lib/letter-draft.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { RevisionNote } from '../api/stage.ts'
import { PaperFields } from '../dialogs/paper-fields.tsx'
import { RevisionFields } from '../dialogs/revision-fields.tsx'
import { openLines } from './open-lines.ts'
import { OpenNote } from './open-note.tsx'
import { invalidNow, type OutsideTask } from './outside-task.ts'
import { type OutsideMove, useOutsideMove } from './use-outside-move.ts'
import { useOutsideWords } from './use-outside-words.ts'

interface OutsideDialogProps {
  readonly round: RoundOverview
  readonly instrument: Instrument
  readonly overview: StageOverview
  readonly task: OutsideTask
  readonly onClose: () => void
}

/** One step of the ministry: with the letter where somebody records it, a note, and what follows. */
export function OutsideDialog({ round, instrument, overview, task, onClose }: OutsideDialogProps) {
  const { t } = useLingui()
  const words = useOutsideWords()[task]
  const { mutate, isPending, error } = useOutsideMove(round.assessmentId)
  const [expectedStage] = useState(overview.stage)
  const [letter, setLetter] = useState({ number: '', date: '' })
  const [note, setNote] = useState('')
  const [withoutMarks, setWithoutMarks] = useState('')
  // What the review marks meanwhile is named too, until somebody changes the list.
  const [named, setNamed] = useState<readonly RevisionNote[]>()
  const invalid = named ?? invalidNow(overview)
  const isReturn = task === 'return_to_assessors'
  const needsLetter = overview.can.byLetterOnly || task === 'show_draft' || task === 'hide_draft'
  const today = dayAfter(serverInstant(), 0, round.timeZone)
  const lacks = needsLetter ? letterLacks(letter, today) : []
  const left = openLines(task, overview)
  const needsNote = isReturn || left?.asksReason === true
  const lacksNote = needsNote && note.trim() === ''
  const asksWhyUnmarked = left?.asksWhyUnmarked === true
  const lacksWhy = asksWhyUnmarked && withoutMarks.trim() === ''
  const lacksNamed = isReturn && (invalid.length === 0 || invalid.some(({ text }) => text.trim() === ''))
  const submit = () => {
    if (lacks.length > 0 || lacksNote || lacksWhy || lacksNamed) return
    const said = { number: letter.number.trim(), date: letter.date }
    mutate(
      toMove(task, {
        ...{ expectedStage, note: note.trim(), invalid: [...invalid] },
        letter: needsLetter ? said : undefined,
        withoutMarks: asksWhyUnmarked ? withoutMarks.trim() : undefined,
      }),
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      title={words.label}
      submitLabel={words.label}
      consequence={words.consequence}
      wide
      pending={isPending}
      blocked={left?.blocks === true}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {left === null ? null : (
            <OpenNote lines={left} timeZone={round.timeZone} byLetter={overview.can.byLetterOnly} />
          )}
          {needsLetter ? (
            <PaperFields
              name={t`Surat kementerian yang memuatnya`}
              example="B/123/SPBE/2026"
              paper={letter}
              lacks={tried ? lacks : []}
              onChange={setLetter}
            />
          ) : null}
          {isReturn ? (
            <>
              <RevisionFields {...{ instrument, tried }} notes={invalid} onChange={setNamed} />
              {tried && invalid.length === 0 ? (
                <p role="alert">
                  <Trans>Sebutkan paling sedikit satu indikator yang dikembalikan.</Trans>
                </p>
              ) : null}
            </>
          ) : null}
          {asksWhyUnmarked ? (
            <TextArea
              label={t`Alasan dilanjutkan tanpa tanda reviu`}
              error={
                tried && lacksWhy ? t`Tuliskan alasannya, atau tunggu Tim Reviu menandainya.` : undefined
              }
              rows={2}
              value={withoutMarks}
              onChange={setWithoutMarks}
            />
          ) : null}
          <TextArea
            label={needsNote ? t`Alasan` : t`Catatan (boleh kosong)`}
            error={tried && lacksNote ? t`Tuliskan alasannya.` : undefined}
            rows={2}
            value={note}
            onChange={setNote}
          />
        </>
      )}
    </ActionDialog>
  )
}

interface Given {
  readonly expectedStage: StageOverview['stage']
  readonly note: string
  readonly invalid: RevisionNote[]
  readonly letter: { readonly number: string; readonly date: string } | undefined
  readonly withoutMarks: string | undefined
}

function toMove(
  task: OutsideTask,
  { expectedStage, note, invalid, letter, withoutMarks }: Given,
): OutsideMove {
  const by = letter === undefined ? {} : { letter }
  const said = note === '' ? {} : { note }
  const why = withoutMarks === undefined ? {} : { withoutMarks }
  switch (task) {
    case 'return_to_assessors':
      return { kind: 'return', body: { expectedStage, note, invalid, ...by } }
    case 'publish':
      return { kind: 'publish', body: { expectedStage, ...said, ...by, ...why } }
    case 'show_draft':
    case 'hide_draft':
      return {
        kind: 'draft',
        body: { shown: task === 'show_draft', letter: letter ?? { number: '', date: '' }, ...said },
      }
    default:
      return {
        kind: 'open',
        body: {
          expectedStage,
          open: task,
          ...said,
          ...by,
          ...why,
        },
      }
  }
}
