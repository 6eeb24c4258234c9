import { HelpMeButton } from '../../features/delegations/asking/help-me-button.tsx'
import { DelegationsPage } from '../../features/delegations/own/delegations-page.tsx'
import { DocumentsBrought } from '../screens/documents-brought.tsx'
import { OwnRepairs } from '../screens/own-repairs.tsx'
import { usePlace } from '../use-place.ts'

export function DelegationsRoute() {
  const { institution, rounds } = usePlace()
  return (
    <DelegationsPage
      institution={institution}
      repairs={<OwnRepairs institution={institution} />}
      documents={<DocumentsBrought institution={institution} helpersOnly />}
      help={<HelpMeButton institution={institution} round={rounds[0]} />}
    />
  )
}
