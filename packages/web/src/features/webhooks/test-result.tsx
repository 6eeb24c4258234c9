import { Trans } from '@lingui/react/macro'
import type { WebhookTest } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import { useWebhookWords } from './use-webhook-words.ts'
import styles from './webhooks.module.css'

/** What the address answered just now. */
export function TestResult({ result }: { readonly result: WebhookTest }) {
  const words = useWebhookWords()
  const { outcome, answer, durationMs } = result
  return (
    <Note tone={outcome === 'accepted' ? 'fine' : 'bad'} role="status">
      <Trans>
        Uji: {words.result(result)}, {durationMs} milidetik.
      </Trans>
      {answer ? <code className={styles.answer}>{answer}</code> : null}
    </Note>
  )
}
