import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { useStatusWords } from '../use-status-words.ts'
import styles from './item.module.css'

/** What people said of a document. */
export function ItemFacts({ revision }: { readonly revision: EvidenceRevision }) {
  const format = useFormat()
  const statuses = useStatusWords()
  const { number, issuer, dated, validFrom, validTo, status, note } = revision
  const day = (date: string | null) => (date === null ? null : format.day(date))
  return (
    <Panel title={<Trans>Keterangan</Trans>}>
      <dl className={styles.facts}>
        <Fact name={<Trans>Nomor</Trans>} value={number} />
        <Fact name={<Trans>Yang menetapkan</Trans>} value={issuer} />
        <Fact name={<Trans>Tanggal dokumen</Trans>} value={day(dated)} />
        <Fact name={<Trans>Berlaku sejak</Trans>} value={day(validFrom)} />
        <Fact name={<Trans>Berlaku sampai</Trans>} value={day(validTo)} />
        <Fact name={<Trans>Keadaan</Trans>} value={statuses[status]} />
        <Fact name={<Trans>Catatan</Trans>} value={note === '' ? null : note} />
      </dl>
    </Panel>
  )
}

/** What nobody has written is left out. */
function Fact({ name, value }: { readonly name: ReactNode; readonly value: string | null }) {
  if (value === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
