import { useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from '../evidence.module.css'
import { KindField } from '../kinds/kind-field.tsx'
import { useStatusWords } from '../use-status-words.ts'
import type { DraftFaults, EvidenceDraft } from './evidence-draft.ts'
import { RestrictionField } from './restriction-field.tsx'

interface EvidenceFieldsProps {
  readonly institutionId: string
  /** Somebody else brought it: who sees it stays as it is. */
  readonly maySetViewers?: boolean
  readonly draft: EvidenceDraft
  readonly faults: DraftFaults
  readonly onChange: (change: Partial<EvidenceDraft>) => void
}

/** What a document says of itself. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { institutionId, draft, faults, maySetViewers = true, onChange } = props
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Judul`}
        hint={t`Seperti tertulis di dokumennya, misalnya “Peraturan Wali Kota tentang Arsitektur SPBE”.`}
        error={faults.title ? t`Tuliskan judulnya.` : undefined}
        maxLength={300}
        value={draft.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <div className={styles.pair}>
        <KindField kind={draft.kind} isMissing={faults.kind !== undefined} onChange={onChange} />
        <StatusField status={draft.status} onChange={onChange} />
        <TextField
          label={t`Nomor`}
          hint={t`Kosongkan bila tidak bernomor.`}
          maxLength={100}
          value={draft.number}
          onChange={(event) => onChange({ number: event.target.value })}
        />
        <DateField
          label={t`Tanggal dokumen`}
          hint={t`Yang tertulis di dokumen, bukan hari mengunggah.`}
          max="2100-12-31"
          value={draft.dated}
          onChange={(event) => onChange({ dated: event.target.value })}
        />
        <TextField
          className={styles.whole}
          label={t`Yang menetapkan atau menerbitkan`}
          maxLength={200}
          value={draft.issuer}
          onChange={(event) => onChange({ issuer: event.target.value })}
        />
      </div>
      <div className={styles.pair}>
        <ValidityFields {...{ draft, faults, onChange }} />
      </div>
      <RestrictionField {...{ institutionId, draft, maySetViewers, onChange }} />
    </>
  )
}

function StatusField({
  status,
  onChange,
}: Pick<EvidenceDraft, 'status'> & Pick<EvidenceFieldsProps, 'onChange'>) {
  const { t } = useLingui()
  const words = useStatusWords()
  const statuses = ['unknown', 'draft', 'documented', 'enacted', 'amended', 'revoked'] as const
  return (
    <SelectField
      label={t`Keadaan`}
      value={status}
      choices={statuses.map((value) => ({ value, label: words[value] }))}
      onChoose={(chosen) => onChange({ status: chosen })}
    />
  )
}

function ValidityFields({
  draft,
  faults,
  onChange,
}: Pick<EvidenceFieldsProps, 'draft' | 'faults' | 'onChange'>) {
  const { t } = useLingui()
  return (
    <>
      <DateField
        label={t`Berlaku sejak`}
        max="2100-12-31"
        value={draft.validFrom}
        onChange={(event) => onChange({ validFrom: event.target.value })}
      />
      <DateField
        label={t`Berlaku sampai`}
        hint={t`Kosongkan bila tanpa batas.`}
        error={faults.validTo ? t`Berakhir sebelum dimulai. Periksa kedua tanggalnya.` : undefined}
        max="2100-12-31"
        value={draft.validTo}
        onChange={(event) => onChange({ validTo: event.target.value })}
      />
    </>
  )
}
