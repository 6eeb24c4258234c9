import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution, PolicyKind, RoundOverview } from '../../../lib/api/contract.ts'
import { fieldErrorOf } from '../../../lib/api/field-error.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from '../policies.module.css'
import { usePolicyWords } from '../use-policy-words.ts'
import { ArticleRows } from './article-rows.tsx'
import { CarryRows } from './carry-rows.tsx'
import { OfficerRows } from './officer-rows.tsx'
import type { PolicyDraft, PolicyFaults } from './policy-draft.ts'
import { RelationRows } from './relation-rows.tsx'
import { NoteField } from './step-dialog.tsx'
import { TextItemField } from './text-item-field.tsx'

const kindOrder = [
  'regional_regulation',
  'head_regulation',
  'ministerial_regulation',
  'decree',
  'circular',
  'procedure',
] as const satisfies readonly PolicyKind[]

interface PolicyFieldsProps {
  readonly institution: Institution
  readonly edition: RoundOverview['edition'] | undefined
  /** The one that is changed; undefined: a new one. */
  readonly policyId?: string | undefined
  readonly draft: PolicyDraft
  readonly faults: PolicyFaults
  readonly error: unknown
  readonly onChange: (change: Partial<PolicyDraft>) => void
}

/** Everything that is said of a policy besides its steps. */
export function PolicyFields(props: PolicyFieldsProps) {
  const { institution, edition, policyId, draft, faults, error, onChange } = props
  const { t } = useLingui()
  return (
    <>
      <Naming {...{ draft, faults, error, onChange }} />
      <div className={fieldPairClass}>
        <DateField
          label={t`Mulai berlaku`}
          hint={t`Hanya bila naskahnya menyebut tanggal lain. Kosong: sejak diundangkan atau ditetapkan.`}
          max="2100-12-31"
          value={draft.inForceFrom}
          onChange={(event) => onChange({ inForceFrom: event.target.value })}
        />
        <DateField
          label={t`Tinjau paling lambat`}
          hint={t`Undagi mengingatkan 60 hari sebelumnya.`}
          max="2100-12-31"
          value={draft.reviewDueOn}
          onChange={(event) => onChange({ reviewDueOn: event.target.value })}
        />
      </div>
      <TextItemField
        institutionId={institution.id}
        value={draft.evidenceItemId}
        error={fieldErrorOf(error, '/evidenceItemId')}
        onChoose={(evidenceItemId) => onChange({ evidenceItemId })}
      />
      <CarryRows {...{ edition, error }} rows={draft.carries} onRows={(carries) => onChange({ carries })} />
      <RelationRows
        institutionId={institution.id}
        {...{ policyId, error }}
        rows={draft.relations}
        onRows={(relations) => onChange({ relations })}
      />
      <OfficerRows
        institutionId={institution.id}
        rows={draft.officers}
        onRows={(officers) => onChange({ officers })}
      />
      <ArticleRows rows={draft.articles} onRows={(articles) => onChange({ articles })} />
      <NoteField value={draft.note} onChange={(note) => onChange({ note })} />
      {faults.rows ? (
        <p className={styles.wrong} role="alert">
          <Trans>Ada baris yang belum lengkap. Lengkapi, atau hapus barisnya.</Trans>
        </p>
      ) : null}
    </>
  )
}

function Naming({
  draft,
  faults,
  error,
  onChange,
}: Pick<PolicyFieldsProps, 'draft' | 'faults' | 'error' | 'onChange'>) {
  const { t } = useLingui()
  const { kinds } = usePolicyWords()
  return (
    <>
      <TextField
        label={t`Tentang`}
        hint={t`Bagian judul sesudah kata “tentang”, misalnya “Arsitektur SPBE”.`}
        error={faults.subject ? t`Tuliskan tentang apa kebijakan ini.` : undefined}
        maxLength={300}
        value={draft.subject}
        onChange={(event) => onChange({ subject: event.target.value })}
      />
      <div className={fieldPairClass}>
        <SelectField
          label={t`Jenis`}
          error={faults.kind ? t`Pilih jenisnya.` : undefined}
          value={draft.kind}
          choices={[
            { value: '', label: t`Pilih…` },
            ...kindOrder.map((value) => ({ value, label: kinds[value] })),
          ]}
          onChoose={(kind) => onChange({ kind })}
        />
        <TextField
          label={t`Nomor`}
          hint={t`Seperti tertulis, misalnya “12 Tahun 2024”. Kosongkan bila belum bernomor.`}
          error={faults.number ? t`Yang sudah ditetapkan memerlukan nomor.` : fieldErrorOf(error, '/number')}
          maxLength={100}
          value={draft.number}
          onChange={(event) => onChange({ number: event.target.value })}
        />
      </div>
    </>
  )
}
