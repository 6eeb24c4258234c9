import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { contactLines, mostContactLines, type TypedLetterhead } from './typed-letterhead.ts'

interface LetterheadFieldsProps {
  readonly typed: TypedLetterhead
  readonly tried: boolean
  readonly onType: (typed: TypedLetterhead) => void
}

/** The words of the letterhead, and what is proposed when a paper is issued. */
export function LetterheadFields({ typed, tried, onType }: LetterheadFieldsProps) {
  const { t } = useLingui()
  const fieldOf = (field: 'owner' | 'unit' | 'place' | 'name' | 'position' | 'nip') => ({
    maxLength: 200,
    value: typed[field],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onType({ ...typed, [field]: currentTarget.value }),
  })
  const isMissing = tried && typed.owner.trim() === ''
  const isTooMuch = contactLines(typed).length > mostContactLines
  return (
    <>
      <TextField
        label={t`Baris pertama`}
        hint={t`Misalnya: PEMERINTAH KOTA CONTOH. Dicetak seperti yang ditulis.`}
        {...fieldOf('owner')}
        error={isMissing ? t`Isi baris pertama.` : undefined}
      />
      <TextField label={t`Baris kedua, lebih besar`} hint={t`Boleh kosong.`} {...fieldOf('unit')} />
      <TextArea
        label={t`Alamat, telepon, situs`}
        hint={t`Satu per baris, paling banyak empat baris.`}
        rows={4}
        value={typed.contact}
        onChange={(contact) => onType({ ...typed, contact })}
        error={isTooMuch ? t`Paling banyak empat baris.` : undefined}
      />
      <TextField label={t`Tempat menandatangani`} {...fieldOf('place')} />
      <TextField
        label={t`Nama koordinator`}
        hint={t`Diusulkan setiap kali naskah diterbitkan; yang kosong diisi dengan tangan.`}
        {...fieldOf('name')}
      />
      <TextField label={t`Jabatan koordinator`} {...fieldOf('position')} />
      <TextField label={t`NIP koordinator`} {...fieldOf('nip')} />
    </>
  )
}
