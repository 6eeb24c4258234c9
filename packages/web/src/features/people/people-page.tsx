import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Institution, IssuedInvitation } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { invitationsQuery } from './api/invitations.ts'
import { peopleQuery } from './api/people.ts'
import { InvitationsPanel } from './inviting/invitations-panel.tsx'
import { InviteDialog } from './inviting/invite-dialog.tsx'
import { IssuedLinks } from './inviting/issued-links.tsx'
import { ListDialog } from './inviting/list-dialog.tsx'
import { LonelyAdministrator } from './members/lonely-administrator.tsx'
import { MembersPanel } from './members/members-panel.tsx'
import type { PeopleFilter } from './people-filter.ts'
import styles from './people-page.module.css'

interface PeoplePageProps {
  readonly institution: Institution
  readonly personId: string
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
  /** What else concerns these people. */
  readonly below: ReactNode
  /** What somebody sees beside what their roles allow. */
  readonly alsoSees: (personId: string) => ReactNode
}

/** Who works here with which roles, and who is invited. */
export function PeoplePage({ institution, personId, filter, onFilter, below, alsoSees }: PeoplePageProps) {
  const { t } = useLingui()
  const { data: people } = useSuspenseQuery(peopleQuery(institution.id))
  const { data: invitations } = useSuspenseQuery(invitationsQuery(institution.id))
  const [dialog, setDialog] = useState<'person' | 'list'>()
  // kept here, not in the dialog: what was pasted is still there when it is opened again
  const [pasted, setPasted] = useState('')
  const [issued, setIssued] = useState<readonly IssuedInvitation[]>([])
  usePageTitle(`${t`Orang`}, ${institution.name}`)

  const show = (links: readonly IssuedInvitation[]) => {
    const renewed = new Set(links.map(({ id }) => id))
    setIssued((before) => [...before.filter(({ id }) => !renewed.has(id)), ...links])
    setDialog(undefined)
  }
  const close = () => setDialog(undefined)
  return (
    <>
      <PageHead
        title={<Trans>Orang</Trans>}
        lead={<Trans>Siapa bekerja di {institution.name} dengan peran apa, dan siapa yang diundang.</Trans>}
        actions={
          <>
            <Button onClick={() => setDialog('list')}>
              <Trans>Tempel daftar</Trans>
            </Button>
            <Button kind="main" onClick={() => setDialog('person')}>
              <Trans>Undang orang</Trans>
            </Button>
          </>
        }
      />
      <div className={styles.parts}>
        {issued.length > 0 ? (
          <IssuedLinks institution={institution} issued={issued} onDone={() => setIssued([])} />
        ) : null}
        <LonelyAdministrator people={people} />
        <MembersPanel {...{ institution, personId, people, invitations, filter, onFilter, alsoSees }} />
        <InvitationsPanel
          {...{ institution, invitations, filter, onFilter }}
          onInvite={() => setDialog('person')}
          onIssued={show}
        />
        {below}
      </div>
      <InviteDialog open={dialog === 'person'} {...{ institution }} onClose={close} onIssued={show} />
      <ListDialog
        open={dialog === 'list'}
        {...{ institution, pasted }}
        onPaste={setPasted}
        onClose={close}
        onIssued={(links) => {
          setPasted('')
          show(links)
        }}
      />
    </>
  )
}
