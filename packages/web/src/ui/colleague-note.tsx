import { Trans } from '@lingui/react/macro'
import { type ChangedValue, ChangedValues } from './changed-values.tsx'
import { Note } from './note.tsx'

/** Nothing was saved, because a colleague saved first: what they wrote, and that what was typed is still here. */
export function ColleagueNote({ values }: { readonly values: readonly ChangedValue[] }) {
  return (
    <Note tone="look" role="alert">
      <p>
        <Trans>Belum disimpan: rekan Anda lebih dahulu menyimpan perubahan.</Trans>
      </p>
      <ChangedValues values={values} />
      <p>
        <Trans>
          Yang Anda ketik tetap di sini; yang tidak Anda ubah mengikuti isian rekan Anda. Periksa, lalu simpan
          lagi.
        </Trans>
      </p>
    </Note>
  )
}
