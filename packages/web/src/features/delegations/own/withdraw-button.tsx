import { Trans, useLingui } from '@lingui/react/macro'
import type { Delegation, DelegationState } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { useWithdraw } from '../api/delegations.ts'

interface WithdrawButtonProps {
  readonly delegation: Delegation
  readonly onWithdrawn?: () => void
}

const open: readonly DelegationState[] = [
  ...(['running', 'upcoming', 'waiting', 'needs_second_factor'] as const),
  ...(['invitation_over', 'lapsed', 'helper_gone'] as const),
]

/** One press; what follows, and the way back, stand above the lists afterwards. */
export function WithdrawButton({ delegation, onWithdrawn }: WithdrawButtonProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const withdraw = useWithdraw()
  if (!open.includes(delegation.state)) return null
  return (
    <div>
      <Button
        aria-label={t`Cabut pendelegasian kepada ${delegation.delegateName}`}
        aria-disabled={withdraw.isPending}
        onClick={() => {
          if (!withdraw.isPending) withdraw.mutate(delegation, { onSuccess: () => onWithdrawn?.() })
        }}
      >
        <Trans>Cabut</Trans>
      </Button>
      {withdraw.error ? (
        <Note tone="bad" role="alert">
          {errorWords(withdraw.error)}
        </Note>
      ) : null}
    </div>
  )
}
