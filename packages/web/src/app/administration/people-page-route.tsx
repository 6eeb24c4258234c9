import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { RunningDelegationsPanel } from '../../features/delegations/own/running-delegations-panel.tsx'
import { WhyDelegated } from '../../features/delegations/own/why-delegated.tsx'
import { PeoplePage } from '../../features/people/people-page.tsx'
import { SharedAccountsPanel } from '../../features/shared-accounts/administration/shared-accounts-panel.tsx'
import { sessionQuery } from '../../lib/api/session.ts'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/administrasi/orang')

export function PeoplePageRoute() {
  const { institution } = usePlace()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <PeoplePage
      institution={institution}
      personId={session.person.id}
      filter={filter}
      below={
        <>
          <RunningDelegationsPanel institution={institution} />
          <SharedAccountsPanel institution={institution} />
        </>
      }
      alsoSees={(id) => <WhyDelegated institution={institution} personId={id} />}
      onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
