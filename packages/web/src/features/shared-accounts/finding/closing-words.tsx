import { Trans } from '@lingui/react/macro'
import type { OwnFinding } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'

interface ClosingWordsProps {
  readonly closing: NonNullable<OwnFinding['closing']>
  readonly timeZone: string
}

export function ClosingWords({ closing: { outcome, note, byName, at }, timeZone }: ClosingWordsProps) {
  const when = useFormat().moment(at, timeZone)
  return (
    <>
      {outcome === 'accepted' ? (
        <Trans>
          Penjelasannya diterima oleh {byName}, {when}.
        </Trans>
      ) : (
        <Trans>
          Sudah dibicarakan, dicatat oleh {byName}, {when}.
        </Trans>
      )}
      {note ? ` ${note}` : null}
    </>
  )
}
