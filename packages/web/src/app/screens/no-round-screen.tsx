import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from '../../lib/api/session.ts'
import { Screen } from './screen.tsx'
import { SignOutButton } from './sign-out-button.tsx'

export function NoRoundScreen() {
  const { t } = useLingui()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const administers = session.memberships.some(({ role }) => role === 'administrator')
  return (
    <main>
      <Screen title={t`Belum ada putaran evaluasi`} actions={<SignOutButton />}>
        <p>
          <Trans>
            Penilaian dilakukan per putaran, misalnya “Evaluasi 2022” dengan 47 indikator. Sesudah putaran
            pertama dibuka, Beranda dan Penilaian muncul di sini.
          </Trans>
        </p>
        <p>
          {administers ? (
            <Trans>
              Anda administrator, jadi Anda yang membukanya. Halaman untuk itu belum ada pada rilis ini;
              caranya lewat API tertulis di README, bagian “Real use”.
            </Trans>
          ) : (
            <Trans>Mintalah administrator instansi Anda membuka putaran pertama.</Trans>
          )}
        </p>
      </Screen>
    </main>
  )
}
