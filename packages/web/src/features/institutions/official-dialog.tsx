import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { StaleInstitution, useChangeInstitution } from './api/change-institution.ts'
import {
  type OfficialInstitution,
  officialIdentityQuery,
  officialSearchQuery,
} from './api/official-identity.ts'
import { OfficialChoices } from './official-choices.tsx'

interface OfficialDialogProps {
  readonly institution: Institution
  readonly current: OfficialInstitution | null
  readonly onClose: () => void
}

export function OfficialDialog({ institution, current, onClose }: OfficialDialogProps) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [words, setWords] = useState(current?.name ?? institution.name)
  const [version, setVersion] = useState(institution.version)
  const [chosen, setChosen] = useState(current?.id)
  const search = words.trim().slice(0, 100)
  const found = useQuery({ ...officialSearchQuery(search), placeholderData: (before) => before })
  const change = useChangeInstitution(institution)
  const submit = () => {
    if (chosen === undefined) return
    change.mutate(
      { officialId: chosen, expectedVersion: version },
      {
        onSuccess: async () => {
          await queryClient.invalidateQueries({ queryKey: officialIdentityQuery(institution.id).queryKey })
          onClose()
        },
        onError: async (error) => {
          if (!(error instanceof StaleInstitution)) return
          setVersion(error.current.version)
          await queryClient.invalidateQueries({ queryKey: officialIdentityQuery(institution.id).queryKey })
        },
      },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Identitas resmi</Trans>}
      submitLabel={<Trans>Simpan identitas</Trans>}
      consequence={
        <Trans>
          Hasil terbitan instansi yang dipilih tampil di Perbandingan untuk semua orang di instansi ini. Nama
          dan nilai Anda sendiri tidak berubah, dan pilihan ini dapat diganti lagi.
        </Trans>
      }
      pending={change.isPending}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t`Cari dalam daftar resmi`}
            type="search"
            value={words}
            maxLength={100}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={tried && chosen === undefined ? t`Pilih salah satu instansi di bawah.` : undefined}
          />
          {change.error instanceof StaleInstitution && current ? (
            <p>
              <Trans>Sekarang tercatat: {current.name}.</Trans>
            </p>
          ) : null}
          <OfficialChoices found={found.data ?? []} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </ActionDialog>
  )
}
