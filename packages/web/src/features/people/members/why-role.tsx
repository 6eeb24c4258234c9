import { Trans } from '@lingui/react/macro'
import type { Institution, Membership } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useActionWords } from '../../../lib/use-action-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { useRoleSentences } from '../../../lib/use-role-sentences.ts'
import styles from '../people-page.module.css'

interface WhyRoleProps {
  readonly membership: Membership
  readonly institution: Institution
}

/** One role, answered for: computed from the table that the server asks too. */
export function WhyRole({ membership, institution }: WhyRoleProps) {
  const words = useActionWords()
  const names = useRoleNames()
  const sentences = useRoleSentences()
  const { role, unit, allows } = membership
  return (
    <section className={styles.why}>
      <h3 className={styles.roleName}>{unit ? `${names.of(role)}, ${unit.name}` : names.of(role)}</h3>
      <p>{sentences[role]}</p>
      <p className={styles.after}>
        <Since membership={membership} institution={institution} />
      </p>
      <p>
        <Trans>Dengan peran ini ia dapat:</Trans>
      </p>
      <ul>
        {allows.map((action) => (
          <li key={action}>{words[action]}</li>
        ))}
      </ul>
    </section>
  )
}

function Since({ membership, institution }: WhyRoleProps) {
  const format = useFormat()
  const { validFrom, validTo, grantedByName } = membership
  const from = format.date(validFrom, institution.timeZone)
  const until = validTo === null ? null : format.date(lastMoment(validTo), institution.timeZone)
  return (
    <>
      {until === null ? (
        <Trans>Berlaku sejak {from}, sampai diakhiri.</Trans>
      ) : (
        <Trans>
          Berlaku sejak {from} sampai {until}.
        </Trans>
      )}{' '}
      {grantedByName === null ? (
        <Trans>Siapa yang memberikannya tidak tercatat: pengelola server, atau Undagi versi lama.</Trans>
      ) : (
        <Trans>Diberikan oleh {grantedByName}.</Trans>
      )}
    </>
  )
}
