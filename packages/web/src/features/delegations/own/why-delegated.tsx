import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { institutionDelegationsQuery } from '../api/delegations.ts'
import { RunningWords } from './running-words.tsx'

interface WhyDelegatedProps {
  readonly institution: Institution
  readonly personId: string
}

/** What somebody sees because colleagues delegated it to them; otherwise nothing. */
export function WhyDelegated({ institution, personId }: WhyDelegatedProps) {
  const { data = [] } = useQuery(institutionDelegationsQuery(institution.id))
  const running = data.filter(({ delegateId, state }) => delegateId === personId && state === 'running')
  if (running.length === 0) return null
  return (
    <section>
      <h3>
        <Trans>Yang didelegasikan kepadanya</Trans>
      </h3>
      <ul>
        {running.map((delegation) => (
          <li key={delegation.id}>
            <RunningWords delegation={delegation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
