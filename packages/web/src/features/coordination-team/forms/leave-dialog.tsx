import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import type { TeamMember } from '../api/coordination-team.ts'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'

/** The last day of a member. */
export function LeaveDialog({ all, member, ...form }: FormProps & { readonly member: TeamMember }) {
  const { t } = useLingui()
  const [until, setUntil] = useState(all.today)
  const { name } = member
  return (
    <ChangeDialog
      {...form}
      title={<Trans>Akhiri keanggotaan {name}</Trans>}
      submitLabel={<Trans>Simpan</Trans>}
      consequence={<Trans>Yang sudah dicatat tetap: hadir di rapat mana, sejak dan sampai kapan.</Trans>}
      wanted={until === '' ? undefined : { kind: 'member_left', memberId: member.id, until }}
    >
      {(tried) => (
        <DateField
          label={t`Hari terakhir sebagai anggota`}
          error={tried && until === '' ? t`Isi hari terakhirnya.` : undefined}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      )}
    </ChangeDialog>
  )
}
