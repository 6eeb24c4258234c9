import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import type { NewTeamChange, Team } from '../api/coordination-team.ts'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'
import { DocumentField } from './document-field.tsx'

/** A decree that begins a team, or what was written down of one by mistake. */
export function DecreeDialog({ all, team, ...form }: FormProps & { readonly team: Team | undefined }) {
  const { t } = useLingui()
  const [decreeItemId, setDecree] = useState(team?.decree.itemId ?? '')
  const [validFrom, setFrom] = useState(team?.validFrom ?? '')
  const [validTo, setTo] = useState(team?.validTo ?? '')
  const term = { decreeItemId, validFrom, validTo: validTo === '' ? null : validTo }
  const isComplete = decreeItemId !== '' && validFrom !== ''
  const wanted: NewTeamChange = team
    ? { kind: 'team_corrected', teamId: team.id, expectedRevision: team.revision, ...term }
    : { kind: 'team_established', ...term }
  return (
    <ChangeDialog
      {...form}
      title={team ? <Trans>Perbaiki keputusan tim</Trans> : <Trans>Catat keputusan tim</Trans>}
      submitLabel={<Trans>Simpan</Trans>}
      wanted={isComplete ? wanted : undefined}
      consequence={
        !team && all.teams.length > 0 ? (
          <Trans>
            Tim yang sekarang berakhir sehari sebelum keputusan ini berlaku. Anggota dan rapatnya tetap dapat
            dibaca.
          </Trans>
        ) : null
      }
    >
      {(tried) => (
        <>
          <DocumentField
            institutionId={form.institutionId}
            label={t`Keputusan`}
            hint={t`Dari halaman Bukti. Nomor dan tanggalnya diambil dari sana.`}
            error={tried && decreeItemId === '' ? t`Pilih keputusannya.` : undefined}
            first={['decree', 'policy']}
            value={decreeItemId}
            onChoose={setDecree}
          />
          <div className={fieldPairClass}>
            <DateField
              label={t`Berlaku sejak`}
              error={tried && validFrom === '' ? t`Isi hari pertama berlakunya.` : undefined}
              value={validFrom}
              onChange={(event) => setFrom(event.target.value)}
            />
            <DateField
              label={t`Berlaku sampai`}
              hint={t`Kosongkan bila tidak ditentukan.`}
              value={validTo}
              onChange={(event) => setTo(event.target.value)}
            />
          </div>
        </>
      )}
    </ChangeDialog>
  )
}
