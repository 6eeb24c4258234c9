import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ImportKind, Institution } from '../../../lib/api/contract.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { editionsQuery } from '../api/editions.ts'
import { ExampleTable } from './example-table.tsx'
import styles from './upload.module.css'

interface KindChoiceProps {
  readonly institution: Institution
  readonly kind: ImportKind
  readonly editionId: string | undefined
  readonly onKind: (kind: ImportKind) => void
  readonly onEdition: (editionId: string | undefined) => void
}

const recognise = ''

/** What the table is, which edition it is made for, and an empty one to fill in. */
export function KindChoice({ institution, kind, editionId, onKind, onEdition }: KindChoiceProps) {
  const { t } = useLingui()
  const { data: editions = [] } = useQuery(editionsQuery)
  const example = editions.find(({ id }) => id === editionId) ?? editions.find(({ id }) => id === 'spbe-2020')
  const option = (value: ImportKind, title: ReactNode, words: ReactNode) => (
    <label className={styles.kind}>
      <input type="radio" name="jenis" checked={kind === value} onChange={() => onKind(value)} />
      <span>
        <strong>{title}</strong>
        <small>{words}</small>
      </span>
    </label>
  )
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend>
          <Trans>Isi tabelnya</Trans>
        </legend>
        {option(
          'ratings',
          <Trans>Nilai indikator</Trans>,
          <Trans>
            Satu baris per instansi dan tahun: kolom instansi, tahun, lalu kode indikator. Tahun yang belum
            punya putaran dibukakan. Sel kosong tidak mengubah apa pun.
          </Trans>,
        )}
        {option(
          'published_results',
          <Trans>Hasil terbitan</Trans>,
          <Trans>
            Tabel yang diterbitkan kementerian: kolom instansi, nilai bagian (D1, D2, …), indeks dan predikat.
            Hanya instansi Anda yang melihat hasil impornya.
          </Trans>,
        )}
      </fieldset>
      <div className={styles.edition}>
        <SelectField
          label={t`Edisi instrumen`}
          value={editionId ?? recognise}
          choices={[
            { value: recognise, label: t`Kenali dari kolomnya` },
            ...editions.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
          onChoose={(value) => onEdition(value === recognise ? undefined : value)}
        />
        {example ? <ExampleTable institution={institution} kind={kind} edition={example} /> : null}
      </div>
    </>
  )
}
