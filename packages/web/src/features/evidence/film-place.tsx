import { Trans } from '@lingui/react/macro'
import { filmTime } from './film-time.ts'

/** Where in a film. */
export function FilmPlace({ atSeconds }: { readonly atSeconds: number }) {
  const time = filmTime(atSeconds)
  return <Trans>waktu {time}</Trans>
}
