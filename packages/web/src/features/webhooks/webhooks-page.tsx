import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution, IssuedWebhook } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { panelColumnClass, panelInsideClass } from '../../ui/panel-parts.ts'
import { webhooksQuery } from './api/webhooks.ts'
import { IssuedSecret } from './issued-secret.tsx'
import { NewWebhookDialog } from './new-webhook-dialog.tsx'
import { WebhookItem } from './webhook-item.tsx'

/** For administrators: which programs of the institution are told what goes out by letter, and whether it arrives. */
export function WebhooksPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(webhooksQuery(institution.id))
  const [isRegistering, setRegistering] = useState(false)
  const [issued, setIssued] = useState<IssuedWebhook>()
  const { webhooks, most, canSendLetters } = data
  usePageTitle(`${t`Webhook`}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={<Trans>Webhook</Trans>}
        lead={<Trans>Program di luar Undagi yang menerima pengingat {institution.name}.</Trans>}
        actions={
          webhooks.length < most ? (
            <Button onClick={() => setRegistering(true)}>
              <Trans>Daftarkan webhook</Trans>
            </Button>
          ) : null
        }
      />
      <div className={panelColumnClass}>
        {canSendLetters ? null : (
          <Note tone="look">
            <Trans>Instalasi ini belum dapat mengirim surel: pengingat sampai ke webhook ini saja.</Trans>
          </Note>
        )}
        {issued ? <IssuedSecret issued={issued} onDone={() => setIssued(undefined)} /> : null}
        <Panel title={<Trans>Alamat yang diberi tahu</Trans>}>
          <div className={panelInsideClass}>
            <p>
              <Trans>
                Setiap surat pengingat juga dikirim ke alamat ini: nama dan surel orangnya, tugasnya, dan
                batas waktunya, di luar jam tenang. Paling banyak {most} alamat.
              </Trans>
            </p>
            {webhooks.length === 0 ? (
              <p>
                <Trans>Belum ada webhook di instansi ini.</Trans>
              </p>
            ) : null}
          </div>
          <ul>
            {webhooks.map((webhook) => (
              <WebhookItem key={webhook.id} {...{ webhook, institution }} />
            ))}
          </ul>
        </Panel>
      </div>
      {isRegistering ? (
        <NewWebhookDialog
          institution={institution}
          onRegistered={(next) => {
            setIssued(next)
            setRegistering(false)
          }}
          onClose={() => setRegistering(false)}
        />
      ) : null}
    </>
  )
}
