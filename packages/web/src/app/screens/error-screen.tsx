import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiProblem } from '@undagi/api-client'
import { isNotFound } from '../../lib/api/client.ts'
import { NoAnswer } from '../../lib/api/no-answer.ts'
import { Button } from '../../ui/button.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Screen } from './screen.tsx'

/** What went wrong on the way to a page, in words, with the way to try again. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  if (isNotFound(error)) return <NotFoundScreen />

  const tryAgain = () => {
    queries.reset()
    reset()
    void router.invalidate()
  }
  const offline = error instanceof NoAnswer || isMissingChunk(error)
  const number = error instanceof ApiProblem ? error.problem.requestId : ''
  return (
    <Screen
      title={offline ? t`Server tidak dapat dihubungi` : t`Halaman ini tidak dapat ditampilkan`}
      actions={
        <Button kind="main" onClick={tryAgain}>
          <Trans>Coba lagi</Trans>
        </Button>
      }
    >
      <p>
        {offline ? (
          <Trans>
            Jaringan Anda terputus atau server sedang tidak berjalan. Teks yang belum terkirim tetap tersimpan
            di perangkat ini dan dikirim sendiri begitu sambungan kembali.
          </Trans>
        ) : (
          <Trans>
            Ada kesalahan di pihak kami, bukan pada isian Anda. Coba muat ulang; bila tetap begini, beri tahu
            administrator instansi Anda halaman mana yang sedang dibuka.
          </Trans>
        )}
      </p>
      {number !== '' && (
        <p>
          <Trans>
            Nomor permintaan: <code>{number}</code>. Pengelola server menemukannya dalam log.
          </Trans>
        </p>
      )}
    </Screen>
  )
}

/** A part of the page could not be fetched: the browsers and Vite each say it in words of their own. */
function isMissingChunk(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /dynamically imported module|importing a module script|preload CSS/i.test(error.message)
}
