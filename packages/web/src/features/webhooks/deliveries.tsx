import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Webhook, WebhookDelivery } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { asideClass } from '../../ui/panel-parts.ts'
import { deliveriesQuery } from './api/webhooks.ts'
import { useWebhookWords } from './use-webhook-words.ts'
import styles from './webhooks.module.css'

interface DeliveriesProps {
  readonly webhook: Webhook
  readonly institutionId: string
  readonly timeZone: string
}

/** When it was told something and what it answered, folded away until somebody asks. */
export function Deliveries({ webhook, institutionId, timeZone }: DeliveriesProps) {
  const errorWords = useErrorWords()
  const [isOpen, setOpen] = useState(false)
  const { data, error } = useQuery({ ...deliveriesQuery(institutionId, webhook.id), enabled: isOpen })
  return (
    <details className={styles.deliveries} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Kiriman terakhir ke {webhook.name}</Trans>
      </summary>
      {error ? <p>{errorWords(error)}</p> : null}
      {data?.deliveries.length === 0 ? (
        <p>
          <Trans>Belum ada yang dikirim.</Trans>
        </p>
      ) : null}
      {data === undefined ? null : (
        <ol>
          {data.deliveries.map((delivery) => (
            <DeliveryLine key={delivery.id} {...{ delivery, timeZone }} />
          ))}
        </ol>
      )}
    </details>
  )
}

function DeliveryLine({ delivery, timeZone }: { delivery: WebhookDelivery; timeZone: string }) {
  const format = useFormat()
  const words = useWebhookWords()
  const { kind, state, plannedAt, attempts, last } = delivery
  return (
    <li className={styles.delivery}>
      <span>
        {format.moment(last?.at ?? plannedAt, timeZone)},{' '}
        {kind === 'test' ? <Trans>uji</Trans> : <Trans>pengingat</Trans>}:{' '}
        <strong>{words.state(state)}</strong>
      </span>
      <span className={asideClass}>
        {last === null ? (
          <Trans>belum dicoba</Trans>
        ) : (
          <>
            {words.result(last)}, <Plural value={attempts} other="# kali dicoba" />
          </>
        )}
      </span>
      {last?.answer ? <code className={styles.answer}>{last.answer}</code> : null}
    </li>
  )
}
