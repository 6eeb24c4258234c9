import { Trans, useLingui } from '@lingui/react/macro'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '../../../ui/button.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import styles from './kept-texts.module.css'
import type { DraftAddress, KeptText } from './unsent-store.ts'
import { useDraftDesk } from './use-draft.ts'

/** What the server takes from its author no more: to be read, copied or thrown away. */
export function KeptTexts({ assessmentId, code }: Pick<DraftAddress, 'assessmentId' | 'code'>) {
  const desk = useDraftDesk()
  const closed = useSyncExternalStore(desk.subscribe, desk.getClosed)
  const here = closed.filter(({ address }) => address.assessmentId === assessmentId && address.code === code)
  if (here.length === 0) return null
  return (
    <section className={styles.texts}>
      <h2>
        <Trans>Teks Anda yang tidak terkirim</Trans>
      </h2>
      <p>
        <Trans>
          Teks ini hanya ada di perangkat ini, dan tidak dikirim lagi. Salin bila masih diperlukan.
        </Trans>
      </p>
      {here.map((kept) => (
        <KeptField key={kept.address.field} {...kept} onDiscard={() => desk.discard(kept.address)} />
      ))}
    </section>
  )
}

function KeptField({ address, unsent, onDiscard }: KeptText & { readonly onDiscard: () => void }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const label = address.field === 'facts' ? t`Fakta` : t`Analisis`
  return (
    <div className={styles.text}>
      <strong>{label}</strong>
      <textarea readOnly aria-label={label} rows={6} className={fieldClass} value={unsent.text} />
      <div className={styles.actions}>
        <CopyButton text={unsent.text} label={t`Salin ${label}`}>
          <Trans>Salin</Trans>
        </CopyButton>
        {asking ? (
          <Button onClick={onDiscard}>
            <Trans>Ya, buang teks ini</Trans>
          </Button>
        ) : (
          <Button aria-label={t`Buang ${label}`} onClick={() => setAsking(true)}>
            <Trans>Buang</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
