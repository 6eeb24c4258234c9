import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { Dashboard } from '../use-dashboard.ts'
import { useProof } from './proof-context.ts'

/** The index of this round by name, leading to its own proof. */
export function IndexLink({ dashboard: { result, round, own } }: { dashboard: Dashboard }) {
  const showProof = useProof()
  return (
    <LinkButton onClick={() => showProof({ kind: 'node', code: result.rootCode })}>
      {own === null ? <Trans>Indeks {round.year}</Trans> : <Trans>Indeks resmi {round.year}</Trans>}
    </LinkButton>
  )
}
