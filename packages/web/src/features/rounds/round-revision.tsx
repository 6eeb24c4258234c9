import { Trans, useLingui } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import { useUndoMove } from './api/edition-move.ts'
import type { OwnRound } from './api/round-register.ts'

interface RoundRevisionProps {
  readonly institutionId: string
  readonly round: OwnRound
  readonly onMove: () => void
}

/** Whether a newer revision of the round's edition is there, and how the round came to the one it has. */
export function RoundRevision({ institutionId, round, onMove }: RoundRevisionProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { edition, newerRevision, move, name } = round
  const { shortName, revision } = edition
  return (
    <>
      {move ? (
        <p>
          <Trans>
            Dipindahkan dari revisi {move.fromRevision} ke revisi {move.toRevision} oleh {move.movedByName},{' '}
            {format.moment(move.movedAt, round.timeZone)}.
          </Trans>{' '}
          {move.undoable ? <UndoMove institutionId={institutionId} round={round} /> : null}
        </p>
      ) : null}
      {newerRevision === null ? null : (
        <p>
          <Trans>
            Putaran ini memakai {shortName} revisi {revision}; revisi {newerRevision} sudah ada.
          </Trans>{' '}
          <LinkButton onClick={onMove} aria-label={t`Lihat apa yang berubah bila ${name} pindah revisi`}>
            <Trans>Lihat apa yang berubah</Trans>
          </LinkButton>
        </p>
      )}
    </>
  )
}

function UndoMove({ institutionId, round }: Pick<RoundRevisionProps, 'institutionId' | 'round'>) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const undo = useUndoMove({ institutionId, roundId: round.id })
  return (
    <>
      <LinkButton
        onClick={() => undo.mutate()}
        aria-disabled={undo.isPending}
        aria-label={t`Batalkan perpindahan revisi ${round.name}`}
      >
        <Trans>Batalkan perpindahan</Trans>
      </LinkButton>
      {undo.error ? (
        <Note tone="bad" role="alert">
          {errorWords(undo.error)}
        </Note>
      ) : null}
    </>
  )
}
