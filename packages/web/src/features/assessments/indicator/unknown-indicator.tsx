import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export function UnknownIndicator({ code }: { code: string }) {
  return (
    <>
      <PageHead
        title={<Trans>Indikator {code} tidak ada</Trans>}
        lead={
          <p>
            <Trans>
              Instrumen putaran ini tidak mempunyai indikator dengan nomor itu. Carilah di daftarnya.
            </Trans>
          </p>
        }
      />
      <Link from="/$slug/$year" to="/$slug/$year/penilaian" className={buttonClass('main')}>
        <Trans>Ke daftar indikator</Trans>
      </Link>
    </>
  )
}
