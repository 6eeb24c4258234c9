import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { fieldGroupClass } from '../../../ui/field.tsx'
import { LetterFields } from '../../../ui/letter-fields.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Changing } from './use-changing.ts'

interface ReasonFieldsProps {
  readonly changing: Changing
  readonly needsPaper: boolean
  /** The person has asked to go on, so what is missing may be said. */
  readonly tried: boolean
}

/** Why, and by which letter; for who acts for the ministry, also whether all institutions are meant. */
export function ReasonFields({ changing, needsPaper, tried }: ReasonFieldsProps) {
  const { t } = useLingui()
  const { draft, setDraft: onChange, participants } = changing
  const lacks = tried ? changing.lacks : []
  return (
    <>
      {participants > 1 ? (
        <label>
          <input
            type="checkbox"
            checked={changing.isForAll}
            onChange={() => changing.setForAll(!changing.isForAll)}
          />{' '}
          <Trans>
            Untuk semua instansi peserta (<Plural value={participants} other="# instansi" />
            ), masing-masing menurut jamnya sendiri
          </Trans>
        </label>
      ) : null}
      <TextArea
        label={t`Alasan`}
        hint={t`Dibaca semua yang bekerja di putaran ini.`}
        error={lacks.includes('reason') ? t`Tuliskan alasannya.` : undefined}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <fieldset className={fieldGroupClass}>
        <legend>{needsPaper ? t`Surat kementerian` : t`Surat, bila ada`}</legend>
        <LetterFields
          numberLabel={t`Nomor surat`}
          dateLabel={t`Tanggal surat`}
          letter={draft}
          lacks={lacks.filter((lack) => lack !== 'reason')}
          onChange={({ number, date }) => onChange({ ...draft, number, date })}
        />
      </fieldset>
    </>
  )
}
