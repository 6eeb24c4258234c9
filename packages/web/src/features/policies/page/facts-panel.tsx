import { Trans } from '@lingui/react/macro'
import type { Policy } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../policies.module.css'

/** Its days, who answers for it, and when it is to be looked at again. */
export function FactsPanel({ policy }: { readonly policy: Policy }) {
  const format = useFormat()
  const { officers, note } = policy
  const day = (text: string | null) => (text === null ? <Trans>belum</Trans> : format.day(text))
  return (
    <Panel title={<Trans>Keterangan</Trans>}>
      <div className={styles.body}>
        <ReviewNote policy={policy} />
        <dl className={styles.facts}>
          <dt>
            <Trans>Ditetapkan</Trans>
          </dt>
          <dd>{day(policy.enactedOn)}</dd>
          {policy.path.some(({ step }) => step === 'promulgated') ? (
            <>
              <dt>
                <Trans>Diundangkan</Trans>
              </dt>
              <dd>{day(policy.promulgatedOn)}</dd>
            </>
          ) : null}
          <dt>
            <Trans>Mulai berlaku</Trans>
          </dt>
          <dd>{day(policy.inForceOn)}</dd>
          <dt>
            <Trans>Tinjau paling lambat</Trans>
          </dt>
          <dd>{policy.reviewDueOn ? format.day(policy.reviewDueOn) : <Trans>belum ditentukan</Trans>}</dd>
          <dt>
            <Trans>Penanggung jawab</Trans>
          </dt>
          <dd>
            {officers.length === 0 ? <Trans>belum ditentukan</Trans> : null}
            {officers.map(({ name, duty }) => (
              <p key={`${name}/${duty}`}>{duty ? `${name}: ${duty}` : name}</p>
            ))}
          </dd>
        </dl>
        {note ? <p className={styles.note}>{note}</p> : null}
      </div>
    </Panel>
  )
}

function ReviewNote({ policy: { review, reviewDueOn } }: { readonly policy: Policy }) {
  const format = useFormat()
  const due = reviewDueOn ? format.day(reviewDueOn) : ''
  if (review === 'lapsed')
    return (
      <Note tone="bad">
        <Trans>
          Tanggal peninjauan {due} sudah lewat. Tinjau kebijakan ini, unggah berita acaranya sebagai bukti,
          lalu tentukan tanggal berikutnya lewat “Ubah keterangan”.
        </Trans>
      </Note>
    )
  if (review === 'soon')
    return (
      <Note tone="look">
        <Trans>Perlu ditinjau paling lambat {due}.</Trans>
      </Note>
    )
  return null
}
