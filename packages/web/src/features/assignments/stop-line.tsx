import { Trans } from '@lingui/react/macro'
import { conflictKindNames } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Sign } from '../../ui/sign.tsx'
import type { Assignment } from './api/assignments.ts'

interface StopLineProps {
  readonly stop: Assignment['stoppedBy'][number]
}

/** For who assigns: which tie stopped an assignment, and since when. */
export function StopLine({ stop: { kind, declaredOn } }: StopLineProps) {
  const format = useFormat()
  const tie = conflictKindNames[kind]
  return (
    <p>
      <Sign kind="look" />{' '}
      {declaredOn === null ? (
        <Trans>Berhenti: {tie}, menurut perannya di instansi ini</Trans>
      ) : (
        <Trans>
          Berhenti: {tie}, dinyatakan {format.day(declaredOn)}
        </Trans>
      )}
    </p>
  )
}
