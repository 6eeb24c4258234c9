import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { fieldErrorOf } from '../../../lib/api/field-error.ts'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { policiesQuery } from '../api/policies.ts'
import styles from '../policies.module.css'
import { usePolicyWords, useRelationWords } from '../use-policy-words.ts'
import type { PolicyDraft } from './policy-draft.ts'
import { RowList } from './row-list.tsx'

type Rows = PolicyDraft['relations']

interface RelationRowsProps {
  readonly institutionId: string
  readonly policyId: string | undefined
  readonly error: unknown
  readonly rows: Rows
  readonly onRows: (rows: Rows) => void
}

/** What it does to other policies of the register, or to rules outside it. */
export function RelationRows({ institutionId, policyId, error, rows, onRows }: RelationRowsProps) {
  const { t } = useLingui()
  const { nameOf } = usePolicyWords()
  const { does } = useRelationWords()
  const { data: policies = [] } = useQuery(policiesQuery(institutionId))
  const others = policies.filter(({ id }) => id !== policyId)
  const circle = fieldErrorOf(error, '/relations')
  return (
    <>
      <RowList
        legend={<Trans>Hubungan dengan kebijakan lain</Trans>}
        hint={<Trans>Yang dilaksanakan, diubah atau dicabut olehnya, misalnya Perpres 95 Tahun 2018.</Trans>}
        addLabel={<Trans>Tambah hubungan</Trans>}
        removeLabel={(at) => t`Hapus hubungan ke-${at}`}
        blank={{ kind: 'implements', otherId: '', otherTitle: '' }}
        {...{ rows, onRows }}
        renderRow={({ kind, otherId, otherTitle }, change) => (
          <>
            <SelectField
              label={t`Kebijakan ini`}
              value={kind}
              choices={(['implements', 'amends', 'revokes'] as const).map((value) => ({
                ...{ value, label: does[value] },
              }))}
              onChoose={(chosen) => change({ kind: chosen })}
            />
            <div className={styles.rows}>
              <SelectField
                label={t`Kebijakan yang dituju`}
                value={otherId}
                choices={[
                  { value: '', label: t`Di luar daftar ini` },
                  ...others.map((each) => ({ value: each.id, label: nameOf(each) })),
                ]}
                onChoose={(chosen) => change({ otherId: chosen })}
              />
              {otherId === '' ? (
                <TextField
                  label={t`Nama peraturannya`}
                  maxLength={300}
                  value={otherTitle}
                  onChange={(event) => change({ otherTitle: event.target.value })}
                />
              ) : null}
            </div>
          </>
        )}
      />
      {circle ? (
        <p className={styles.wrong} role="alert">
          {circle}
        </p>
      ) : null}
    </>
  )
}
