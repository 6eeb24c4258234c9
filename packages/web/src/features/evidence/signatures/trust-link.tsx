import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'

/** Only for whoever may change what is relied on: to others the sentence before says whom to ask. */
export function TrustLink({ institution }: { readonly institution: Institution }) {
  if (!useMay(institution.id)('manage_trust')) return null
  return (
    <p>
      <Link to="/$slug/administrasi/tanda-tangan" params={{ slug: institution.slug }}>
        <Trans>Buka Administrasi, bagian Tanda tangan</Trans>
      </Link>
    </p>
  )
}
