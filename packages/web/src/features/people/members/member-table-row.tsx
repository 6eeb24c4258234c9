import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution, Person } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { useRestoreMembership } from '../api/people.ts'
import styles from '../people-page.module.css'
import table from '../people-table.module.css'
import type { MemberRow } from './member-rows.ts'

interface MemberTableRowProps {
  readonly row: MemberRow
  readonly institution: Institution
  readonly onEnd: (row: MemberRow) => void
  readonly onWhy: (person: Person) => void
}

export function MemberTableRow({ row, institution, onEnd, onWhy }: MemberTableRowProps) {
  const { t } = useLingui()
  const format = useFormat()
  const errorWords = useErrorWords()
  const restore = useRestoreMembership(institution.id)
  const { person, membership, phase, canEnd, canRestore } = row
  const { validFrom, validTo } = membership
  const role = useRoleNames().of(membership.role)
  return (
    <tr>
      <th scope="row" className={table.name}>
        <strong>{person.name}</strong>
        <span>{person.email}</span>
      </th>
      <td className={table.role}>
        {role}
        {membership.unit ? <small>{membership.unit.name}</small> : null}
      </td>
      <td className={table.date} data-label={t`sejak`}>
        {format.date(validFrom, institution.timeZone)}
      </td>
      <td className={table.date} data-label={t`sampai`}>
        {validTo === null ? t`tanpa batas` : format.date(lastMoment(validTo), institution.timeZone)}
      </td>
      <td>
        <span className={table.actions}>
          <LinkButton
            aria-label={t`Mengapa ${person.name} dapat melihat ini?`}
            aria-haspopup="dialog"
            onClick={() => onWhy(person)}
          >
            <Trans>Mengapa?</Trans>
          </LinkButton>
          {canEnd && phase === 'berlaku' ? (
            <LinkButton aria-label={t`Akhiri peran ${role}: ${person.name}`} onClick={() => onEnd(row)}>
              <Trans>Akhiri peran</Trans>
            </LinkButton>
          ) : null}
          {canEnd && phase === 'mendatang' ? (
            <LinkButton aria-label={t`Batalkan peran ${role}: ${person.name}`} onClick={() => onEnd(row)}>
              <Trans>Batalkan peran</Trans>
            </LinkButton>
          ) : null}
          {canRestore ? (
            <LinkButton
              aria-label={t`Kembalikan peran ${role}: ${person.name}`}
              aria-disabled={restore.isPending}
              onClick={() => restore.mutate(membership.id)}
            >
              <Trans>Kembalikan</Trans>
            </LinkButton>
          ) : null}
        </span>
        {restore.error ? (
          <p role="alert" className={styles.wrong}>
            {errorWords(restore.error)}
          </p>
        ) : null}
      </td>
    </tr>
  )
}
