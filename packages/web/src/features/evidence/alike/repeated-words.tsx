import { Trans } from '@lingui/react/macro'
import type { EvidenceCopy } from '../../../lib/api/contract.ts'
import { ChangedWords } from './changed-words.tsx'
import { titleAndYear } from './title-and-year.ts'
import { isLastYears } from './what-changed.ts'

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
    case 'number_changed': {
      const changed = <ChangedWords likeness={copy} />
      return (
        <>
          <Trans>
            Naskah {name} sama dengan {title} yang sudah tersimpan, hanya {changed} yang berbeda.
          </Trans>
          {isLastYears(copy) ? (
            <>
              {' '}
              <Trans>Pastikan isinya menggambarkan keadaan tahun ini.</Trans>
            </>
          ) : null}
        </>
      )
    }
    case 'similar':
      return (
        <Trans>
          Naskah {name} hampir sama dengan {title} yang sudah tersimpan, kira-kira {share}%. Periksa apakah
          bagian yang harus baru memang baru.
        </Trans>
      )
  }
}
