import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Delegation } from '../../../lib/api/contract.ts'
import { sessionQuery } from '../../../lib/api/session.ts'

/** Nothing is wrong with the giver's role: what is missing, and who does what about it. */
export function SecondFactorWords({ delegation }: { readonly delegation: Delegation }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { delegateId, delegateName, giverName, institution } = delegation
  const { slug } = institution
  if (session?.person.id === delegateId)
    return (
      <Trans>
        Menunggu langkah kedua Anda: peran {giverName} memintanya saat masuk. Pasang aplikasi kode di{' '}
        <Link to="/$slug/profil" params={{ slug }}>
          Profil
        </Link>
        , lalu keluar dan masuk lagi.
      </Trans>
    )
  return (
    <Trans>
      Menunggu langkah kedua {delegateName}: peran {giverName} memintanya saat masuk. Mintalah {delegateName}{' '}
      memasang aplikasi kode di Profil, lalu masuk lagi.
    </Trans>
  )
}
