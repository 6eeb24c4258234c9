import { Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { RatingConflict, type useRate } from '../api/rating.ts'
import styles from './rating-form.module.css'

interface RatingOutcomeProps {
  readonly saving: ReturnType<typeof useRate>
  readonly timeZone: string
  readonly onUndone: () => void
}

/** What came of saving: saved and undoable, overtaken by a colleague, or not saved and why. */
export function RatingOutcome({ saving, timeZone, onUndone }: RatingOutcomeProps) {
  const format = useFormat()
  const errorWords = useErrorWords()
  const { status, error, data, variables } = saving

  if (status === 'pending')
    return (
      <p className={styles.outcome} role="status">
        <Trans>menyimpan…</Trans>
      </p>
    )
  if (status === 'success' && data.changedAt)
    return (
      <p className={styles.outcome} role="status">
        <Trans>tersimpan {format.when(data.changedAt, timeZone)}</Trans>{' '}
        <LinkButton onClick={() => saving.mutate({ ...variables.seen, seen: data })}>
          <Trans>urungkan</Trans>
        </LinkButton>
      </p>
    )
  if (error instanceof RatingConflict) return <Overtaken {...{ saving, error, timeZone, onUndone }} />
  if (error)
    return (
      <Note tone="bad" role="alert" className={styles.outcome}>
        <Trans>Nilai tidak tersimpan.</Trans> {errorWords(error)}
      </Note>
    )
  return null
}

/** A colleague rated the same indicator meanwhile: nobody's value is overwritten without a look. */
function Overtaken({
  saving,
  error,
  timeZone,
  onUndone,
}: RatingOutcomeProps & { readonly error: RatingConflict }) {
  const format = useFormat()
  const { current } = error
  const mine = saving.variables?.value ?? null
  const theirs = current.value
  const who = current.changedByName ?? ''
  const when = current.changedAt ? format.when(current.changedAt, timeZone) : ''
  return (
    <Note tone="look" role="alert" className={styles.outcome}>
      <p>
        {theirs === null ? (
          <Trans>
            {who} mengosongkan nilai {when}, selagi Anda memilih.
          </Trans>
        ) : (
          <Trans>
            {who} mengubah nilai menjadi {format.number(theirs)} {when}, selagi Anda memilih.
          </Trans>
        )}
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() =>
            saving.variables && saving.mutate({ ...saving.variables, seen: current }, { onSuccess: onUndone })
          }
        >
          {mine === null ? (
            <Trans>Tetap kosongkan</Trans>
          ) : (
            <Trans>Pakai nilai saya, {format.number(mine)}</Trans>
          )}
        </Button>
        <Button
          onClick={() => {
            saving.reset()
            onUndone()
          }}
        >
          <Trans>Biarkan nilai rekan</Trans>
        </Button>
      </div>
    </Note>
  )
}
