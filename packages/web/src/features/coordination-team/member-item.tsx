import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import type { TeamMember } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import type { Shown } from './team-task.ts'
import { useTeamWords } from './use-team-words.ts'

interface MemberItemProps {
  readonly member: TeamMember
  readonly ask: Shown['ask']
}

export function MemberItem({ member, ask }: MemberItemProps) {
  const { t } = useLingui()
  const { id, name } = member
  return (
    <li>
      <MemberWords member={member} />
      {ask ? (
        <div className={styles.actions}>
          <Button onClick={() => ask({ kind: 'leave', member })} aria-label={t`Akhiri keanggotaan ${name}`}>
            <Trans>Akhiri</Trans>
          </Button>
          <Button
            kind="quiet"
            aria-label={t`Hapus pencatatan ${name}`}
            onClick={() =>
              ask({ kind: 'take_back', what: name, change: { kind: 'member_taken_back', memberId: id } })
            }
          >
            <Trans>Hapus pencatatan</Trans>
          </Button>
        </div>
      ) : null}
    </li>
  )
}

/** Name, office and unit, and from when to when. */
export function MemberWords({ member }: { readonly member: TeamMember }) {
  const format = useFormat()
  const { roles } = useTeamWords()
  const { name, office, unitName, role, from, until } = member
  const [first, last] = [format.day(from), until === null ? '' : format.day(until)]
  return (
    <div>
      <p className={styles.strong}>{name}</p>
      <p>{[office, unitName].filter((each) => each !== '').join(', ')}</p>
      <p className={styles.quiet}>
        {last === '' ? (
          <Trans>
            {roles[role]} sejak {first}
          </Trans>
        ) : (
          <Trans>
            {roles[role]}, {first} sampai {last}
          </Trans>
        )}
      </p>
    </div>
  )
}
