import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberSecurity, Role } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { useRequireSecondFactor } from './api/institution-security.ts'

interface RequireDialogProps {
  readonly institutionId: string
  readonly chosen: readonly Role[]
  readonly concerned: readonly MemberSecurity[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** It holds at once, for people who are at work: who they are stands here before. */
export function RequireDialog({ institutionId, chosen, concerned, onSaved, onClose }: RequireDialogProps) {
  const { t } = useLingui()
  const save = useRequireSecondFactor(institutionId)
  const names = concerned.map(({ name }) => name).join(', ')
  const howMany = t`${plural(concerned.length, { other: '# orang' })}`
  return (
    <ActionDialog
      title={<Trans>Ubah siapa yang wajib memakai langkah kedua?</Trans>}
      submitLabel={<Trans>Ya, simpan</Trans>}
      consequence={
        concerned.length === 0 ? (
          <Trans>Tidak ada orang yang harus masuk lagi.</Trans>
        ) : (
          <Trans>
            Ini menyangkut {howMany} yang belum memakai aplikasi kode, yang membantu mengisi ikut dihitung:{' '}
            {names}. Berlaku seketika: siapa di antara mereka yang masuk dengan kata sandi saja harus masuk
            lagi dengan langkah kedua. Teks yang sedang ditulis tetap tersimpan di perangkatnya.
          </Trans>
        )
      }
      pending={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() => save.mutate([...chosen], { onSuccess: onSaved })}
    />
  )
}
