import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { officialIdentityQuery } from './api/official-identity.ts'
import { OfficialDialog } from './official-dialog.tsx'

/** Which row of the official register this institution is: by it, published results find their way here. */
export function OfficialIdentity({ institution }: { readonly institution: Institution }) {
  const [open, setOpen] = useState(false)
  const {
    data: { official },
  } = useSuspenseQuery(officialIdentityQuery(institution.id))
  return (
    <>
      {official ? (
        <Trans>
          {official.name} ({official.id})
        </Trans>
      ) : (
        <Trans>Belum dihubungkan dengan daftar resmi.</Trans>
      )}{' '}
      <LinkButton onClick={() => setOpen(true)}>
        {official ? <Trans>Ganti</Trans> : <Trans>Hubungkan</Trans>}
      </LinkButton>
      <p>
        <Trans>Menurut identitas ini hasil terbitan dan tempat instansi dalam Perbandingan ditemukan.</Trans>
      </p>
      {open ? (
        <OfficialDialog institution={institution} current={official} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}
