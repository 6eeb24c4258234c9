import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import { ChosenList } from './chosen-list.tsx'
import { rowsToMark } from './chosen-rows.ts'
import { useReviewMany } from './use-review.ts'

interface MarkChosenProps {
  readonly place: JudgingPlace
  /** Each was chosen by hand: there is no way to choose all at once. */
  readonly rows: StageOverview['indicators']
  readonly onChosen: (codes: readonly string[]) => void
  readonly onMarked: (codes: readonly string[]) => void
}

/** Marks those that were chosen valid, after they were named once more; what was left out stays chosen, what somebody faster marked valid does not. */
export function MarkChosen({ place, rows, onChosen, onMarked }: MarkChosenProps) {
  const errorWords = useErrorWords()
  const [isAsked, setAsked] = useState(false)
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set())
  const marking = useReviewMany(place.round.assessmentId)
  const refused = marking.data?.refused ?? []
  const toMark = rowsToMark(rows, confirmed)
  const ask = () => {
    setConfirmed(new Set())
    setAsked(true)
  }
  const send = () =>
    marking.mutate(toMark, {
      onSuccess: (marked) => {
        setAsked(false)
        const valid = [...marked.done, ...marked.refused.flatMap((each) => (each.isValid ? [each.code] : []))]
        onChosen(rows.flatMap(({ code }) => (valid.includes(code) ? [] : [code])))
        onMarked(marked.done)
      },
    })
  return (
    <>
      {rows.length > 0 ? (
        <>
          <Button onClick={ask}>
            <Plural value={rows.length} other="Tandai # yang dipilih valid" />
          </Button>
          <LinkButton onClick={() => onChosen([])}>
            <Trans>Lepas pilihan</Trans>
          </LinkButton>
        </>
      ) : null}
      {refused.length > 0 ? (
        <Note tone="bad" role="alert">
          <Trans>Tidak ditandai, yang lain sudah:</Trans>
          <ul>
            {refused.map(({ code, why }) => (
              <li key={code}>
                {code}: {errorWords(why)}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      {isAsked ? (
        <ActionDialog
          title={<Plural value={toMark.length} other="Tandai # nilai valid" />}
          submitLabel={<Trans>Tandai valid</Trans>}
          consequence={
            <Trans>
              Setiap nilai dicatat tersendiri, atas nama Anda dan dengan jamnya. Yang ditandai orang lain
              sementara ini tidak ditimpa.
            </Trans>
          }
          blocked={toMark.length === 0}
          pending={marking.isPending}
          error={marking.error}
          onSubmit={send}
          onClose={() => setAsked(false)}
        >
          {() => <ChosenList {...{ place, rows, confirmed }} onConfirm={setConfirmed} />}
        </ActionDialog>
      ) : null}
    </>
  )
}
