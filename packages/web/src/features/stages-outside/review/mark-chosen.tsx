import { Plural, Trans } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import { useState } from 'react'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { ValueTile } from '../../../ui/value-tile.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import styles from './review.module.css'
import { useReviewMany } from './use-review.ts'

interface MarkChosenProps {
  readonly place: JudgingPlace
  /** Each was chosen by hand: there is no way to choose all at once. */
  readonly rows: StageOverview['indicators']
  readonly onChosen: (codes: readonly string[]) => void
}

/** Marks those that were chosen valid, after they were named once more. */
export function MarkChosen({ place, rows, onChosen }: MarkChosenProps) {
  const errorWords = useErrorWords()
  const [isAsked, setAsked] = useState(false)
  const marking = useReviewMany(place.round.assessmentId)
  const refused = marking.data?.refused ?? []
  const send = () =>
    marking.mutate(rows, {
      onSuccess: (marked) => {
        setAsked(false)
        onChosen(marked.refused.map(({ code }) => code))
      },
    })
  return (
    <>
      {rows.length > 0 ? (
        <>
          <Button onClick={() => setAsked(true)}>
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
          title={<Plural value={rows.length} other="Tandai # nilai valid" />}
          submitLabel={<Trans>Tandai valid</Trans>}
          consequence={
            <Trans>
              Setiap nilai dicatat tersendiri, atas nama Anda dan dengan jamnya. Yang ditandai orang lain
              sementara ini tidak ditimpa.
            </Trans>
          }
          pending={marking.isPending}
          error={marking.error}
          onSubmit={send}
          onClose={() => setAsked(false)}
        >
          {() => (
            <ul className={styles.chosen}>
              {rows.map(({ code, values }) => (
                <li key={code}>
                  <ValueTile instrument={place.instrument} value={values.at(-1)?.value ?? null} /> {code}{' '}
                  {findIndicator(place.instrument, code)?.shortName}
                </li>
              ))}
            </ul>
          )}
        </ActionDialog>
      ) : null}
    </>
  )
}
