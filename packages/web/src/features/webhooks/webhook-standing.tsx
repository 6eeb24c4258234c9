import { Plural, Trans } from '@lingui/react/macro'
import type { Webhook } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import { asideClass } from '../../ui/panel-parts.ts'
import { useWebhookWords } from './use-webhook-words.ts'

interface WebhookStandingProps {
  readonly webhook: Webhook
  readonly timeZone: string
}

/** Whether it is told anything, and what stands in the way. */
export function WebhookStanding({ webhook, timeZone }: WebhookStandingProps) {
  const format = useFormat()
  const words = useWebhookWords()
  const { state, pausedAt, pausedByName, lastFailure, failuresInRow, nextTryAt, waiting } = webhook
  const { registeredByName, registeredAt } = webhook
  const when = (instant: string) => format.moment(instant, timeZone)
  return (
    <>
      <p className={asideClass}>
        <Trans>
          Didaftarkan {registeredByName}, {when(registeredAt)}.
        </Trans>{' '}
        <Plural value={waiting} _0="Tidak ada kiriman yang menunggu." other="# kiriman menunggu." />
      </p>
      {state === 'paused' && pausedAt !== null ? (
        <Note tone="bad">
          {pausedByName !== null ? (
            <Trans>
              Dijeda {pausedByName}, {when(pausedAt)}. Selama dijeda tidak ada yang dikirim.
            </Trans>
          ) : (
            <Trans>
              Dijeda Undagi, {when(pausedAt)}, karena kiriman terus gagal:{' '}
              {lastFailure === null ? '' : words.result(lastFailure)}. Perbaiki penerimanya, uji, lalu
              lanjutkan.
            </Trans>
          )}
        </Note>
      ) : null}
      {state === 'active' && lastFailure !== null && nextTryAt !== null ? (
        <Note tone="look">
          <Plural value={failuresInRow} other="# kali berturut-turut gagal" />: {words.result(lastFailure)}.{' '}
          <Trans>Dicoba lagi sesudah {when(nextTryAt)}.</Trans>
        </Note>
      ) : null}
    </>
  )
}
