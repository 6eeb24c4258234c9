import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Institution, Invitation, Person } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { PeopleFilter } from '../people-filter.ts'
import styles from '../people-page.module.css'
import { EndDialog } from './end-dialog.tsx'
import { EndedNote } from './ended-note.tsx'
import { filterMemberRows, type MemberRow, toMemberRows } from './member-rows.ts'
import { MembersExport } from './members-export.tsx'
import { MembersSentence } from './members-sentence.tsx'
import { MembersTable } from './members-table.tsx'
import { WhyDialog } from './why-dialog.tsx'

interface MembersPanelProps {
  readonly institution: Institution
  readonly personId: string
  readonly people: readonly Person[]
  readonly invitations: readonly Invitation[]
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
  readonly alsoSees: (personId: string) => ReactNode
}

export function MembersPanel(props: MembersPanelProps) {
  const { institution, personId, people, invitations, filter, onFilter, alsoSees } = props
  const { t } = useLingui()
  const [ending, setEnding] = useState<MemberRow>()
  const [ended, setEnded] = useState<MemberRow>()
  const [asked, setAsked] = useState<Person>()
  const all = toMemberRows(people, new Date().toISOString())
  const shown = filterMemberRows(all, filter)
  return (
    <Panel title={<Trans>Orang dan perannya</Trans>}>
      <div className={styles.sentence}>
        <search aria-label={t`Saring orang`}>
          <MembersSentence filter={filter} onFilter={onFilter} />
        </search>
        <span className={styles.buttons}>
          <span className={styles.count} role="status">
            <Plural value={shown.length} other="# peran" />
          </span>
          <MembersExport rows={shown} filter={filter} timeZone={institution.timeZone} />
        </span>
      </div>
      {ended ? <EndedNote row={ended} institution={institution} onDone={() => setEnded(undefined)} /> : null}
      {shown.length > 0 ? (
        <MembersTable rows={shown} institution={institution} onEnd={setEnding} onWhy={setAsked} />
      ) : (
        <p className={styles.empty}>
          <Trans>
            Tidak ada peran yang seperti itu. Ubah kata yang bergaris bawah untuk melihat yang lain.
          </Trans>
        </p>
      )}
      {asked ? (
        <WhyDialog person={asked} institution={institution} onClose={() => setAsked(undefined)}>
          {alsoSees(asked.id)}
        </WhyDialog>
      ) : null}
      {ending ? (
        <EndDialog
          row={ending}
          {...{ institution, personId, all, invitations }}
          onClose={() => setEnding(undefined)}
          onEnded={() => {
            setEnded(ending)
            setEnding(undefined)
          }}
        />
      ) : null}
    </Panel>
  )
}
