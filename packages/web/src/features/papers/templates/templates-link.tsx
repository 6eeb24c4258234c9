import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../../lib/use-may.ts'

/** From the papers of a year to what they are written in, for who keeps it. */
export function TemplatesLink({ institutionId }: { readonly institutionId: string }) {
  if (!useMay(institutionId)('keep_paper_templates')) return null
  return (
    <p>
      <Link from="/$slug" to="/$slug/administrasi/templat-naskah">
        <Trans>Templat Word naskah</Trans>
      </Link>
    </p>
  )
}
