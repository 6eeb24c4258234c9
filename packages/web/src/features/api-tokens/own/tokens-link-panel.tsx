import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../../ui/panel.tsx'
import { panelInsideClass } from '../../../ui/panel-parts.ts'

/** The way from the profile: what programs do on the person's behalf belongs to their account. */
export function TokensLinkPanel({ slug }: { readonly slug: string }) {
  return (
    <Panel title={<Trans>Token API</Trans>}>
      <div className={panelInsideClass}>
        <p>
          <Trans>
            Untuk program yang membaca atau mengisi data atas nama Anda, tanpa kata sandi Anda. Saat mengganti
            kata sandi, Anda dapat memilih apakah token ikut dicabut.
          </Trans>{' '}
          <Link to="/$slug/token-api" params={{ slug }}>
            <Trans>Lihat dan buat token</Trans>
          </Link>
        </p>
      </div>
    </Panel>
  )
}
