import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution, Webhook } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { actionsClass } from '../../ui/panel-parts.ts'
import { useSetWebhookState, useTryWebhook } from './api/webhooks.ts'
import { Deliveries } from './deliveries.tsx'
import { RemoveWebhookDialog } from './remove-webhook-dialog.tsx'
import { TestResult } from './test-result.tsx'
import { WebhookStanding } from './webhook-standing.tsx'
import styles from './webhooks.module.css'

interface WebhookItemProps {
  readonly webhook: Webhook
  readonly institution: Institution
}

/** One address: how it stands, whether it answers, and what it was last told. */
export function WebhookItem({ webhook, institution }: WebhookItemProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { id: institutionId, timeZone } = institution
  const { id, name, url, state } = webhook
  const tryIt = useTryWebhook(institutionId, id)
  const setState = useSetWebhookState(institutionId, id)
  const [isRemoving, setRemoving] = useState(false)
  const error = tryIt.error ?? setState.error
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{name}</h3>
      <code className={styles.url}>{url}</code>
      <WebhookStanding {...{ webhook, timeZone }} />
      <div className={actionsClass}>
        <Button
          aria-label={t`Uji ${name}`}
          aria-disabled={tryIt.isPending}
          onClick={() => tryIt.mutate(undefined)}
        >
          {tryIt.isPending ? <Trans>Menguji…</Trans> : <Trans>Uji</Trans>}
        </Button>
        {state === 'active' ? (
          <Button aria-label={t`Jeda ${name}`} onClick={() => setState.mutate('paused')}>
            <Trans>Jeda</Trans>
          </Button>
        ) : (
          <Button aria-label={t`Lanjutkan ${name}`} onClick={() => setState.mutate('active')}>
            <Trans>Lanjutkan</Trans>
          </Button>
        )}
        <Button aria-label={t`Hapus ${name}`} onClick={() => setRemoving(true)}>
          <Trans>Hapus</Trans>
        </Button>
      </div>
      {tryIt.data ? <TestResult result={tryIt.data} /> : null}
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      <Deliveries {...{ webhook, institutionId, timeZone }} />
      {isRemoving ? (
        <RemoveWebhookDialog {...{ webhook, institutionId }} onClose={() => setRemoving(false)} />
      ) : null}
    </li>
  )
}
