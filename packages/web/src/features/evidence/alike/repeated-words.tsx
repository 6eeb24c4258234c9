import { Trans } from '@lingui/react/macro'
import type { EvidenceCopy } from '../../../lib/api/contract.ts'
import { titleAndYear } from './title-and-year.ts'

interface RepeatedWordsProps {
  /** Of the file that has arrived. */
  readonly name: string
  readonly copy: EvidenceCopy
}

/** Which kept document a file says the same as, what is another, and what its sender should look at before saving. */
export function RepeatedWords({ name, copy }: RepeatedWordsProps) {
  const { kind, share } = copy
  const title = <strong>{titleAndYear(copy.other)}</strong>
  switch (kind) {
    case 'same_bytes':
    case 'same_text':
      return (
        <Trans>
          Naskah {name} sama persis dengan {title} yang sudah tersimpan, dalam berkas lain. Cukup satu yang
          dipakai.
        </Trans>
      )
    case 'year_changed':
      return (
        <Trans>
          Naskah {name} mirip dengan {title} yang sudah tersimpan: yang berbeda hanya tahunnya. Pastikan
          isinya menggambarkan keadaan tahun ini.
        </Trans>
      )
    case 'number_changed':
      return (
        <Trans>
          Naskah {name} mirip dengan {title} yang sudah tersimpan: yang berbeda hanya nomor dan tahunnya.
          Pastikan isinya menggambarkan keadaan tahun ini.
        </Trans>
      )
    case 'similar':
      return (
        <Trans>
          Naskah {name} hampir sama dengan {title} yang sudah tersimpan, kira-kira {share}%. Periksa apakah
          bagian yang harus baru memang baru.
        </Trans>
      )
  }
}
