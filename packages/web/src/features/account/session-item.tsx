import { Trans, useLingui } from '@lingui/react/macro'
import type { OwnSession } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { asideClass, lineWordsClass } from '../../ui/panel-parts.ts'
import { useRevokeSession } from './api/account.ts'
import { useSessionWords } from './use-session-words.ts'

interface SessionItemProps {
  readonly session: OwnSession
  readonly timeZone: string
}

export function SessionItem({ session, timeZone }: SessionItemProps) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useSessionWords()
  const errorWords = useErrorWords()
  const revoke = useRevokeSession()
  const device = words.device(session)
  return (
    <li>
      <div className={lineWordsClass}>
        <strong>{device}</strong>
        {session.isCurrent ? <Trans>, perangkat ini</Trans> : null}
        <span className={asideClass}>
          {t`terakhir dipakai ${format.when(session.lastSeenAt, timeZone)}; masuk ${format.when(session.createdAt, timeZone)} ${words.method(session)}`}
          {session.clientAddress === null ? null : t`; alamat jaringan ${session.clientAddress}`}
        </span>
        {revoke.error ? (
          <Note tone="bad" role="alert">
            {errorWords(revoke.error)}
          </Note>
        ) : null}
      </div>
      {session.isCurrent ? null : (
        <Button
          aria-label={t`Akhiri sesi ${device}`}
          aria-disabled={revoke.isPending}
          onClick={() => (revoke.isPending ? undefined : revoke.mutate(session.id))}
        >
          <Trans>Akhiri</Trans>
        </Button>
      )}
    </li>
  )
}
