import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Institution, Person } from '../../../lib/api/contract.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from '../people-page.module.css'
import { toMemberRows } from './member-rows.ts'
import { WhyRole } from './why-role.tsx'

interface WhyDialogProps {
  readonly person: Person
  readonly institution: Institution
  readonly onClose: () => void
  /** What they see beside what their roles allow. */
  readonly children: ReactNode
}

/** "Why can she see this?": the roles that hold now, since when, given by whom, and what each allows; and nothing else. */
export function WhyDialog({ person, institution, onClose, children }: WhyDialogProps) {
  const now = toMemberRows([person], new Date().toISOString()).filter(({ phase }) => phase === 'berlaku')
  return (
    <Dialog open onClose={onClose} title={<Trans>Mengapa {person.name} dapat melihat ini?</Trans>}>
      <div className={styles.form}>
        {now.length === 0 ? (
          <p>
            <Trans>
              {person.name} sekarang tidak memegang peran apa pun di {institution.name}, jadi tidak melihat
              apa pun di sini selain yang disebut di bawah. Yang dahulu ia isi tetap ada, atas namanya.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              {person.name} melihat {institution.name} karena yang disebut di bawah ini, dan hanya karena itu.
              Yang tidak disebut ditolak.
            </Trans>
          </p>
        )}
        {now.map(({ membership }) => (
          <WhyRole key={membership.id} membership={membership} institution={institution} />
        ))}
        {children}
      </div>
    </Dialog>
  )
}
