import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { AlikeEvidence, Institution } from '../../../lib/api/contract.ts'
import { ChangedWords } from './changed-words.tsx'
import { OtherLinks } from './other-links.tsx'
import { isLastYears } from './what-changed.ts'

interface AlikeWordsProps {
  readonly institution: Institution
  /** Of which the same is to be said. */
  readonly alike: readonly AlikeEvidence[]
}

/** What is the same and what is not, with which document, and what a person should do. */
export function AlikeWords({ institution, alike }: AlikeWordsProps) {
  const [first] = alike
  if (first === undefined) return null
  const { kind, share, isLater } = first
  const links = { institution, others: alike.map(({ other }) => other) }
  switch (kind) {
    case 'same_bytes':
      return (
        <Trans>
          Berkas yang persis sama tersimpan juga sebagai <OtherLinks withFileName {...links} />. Cukup satu
          yang dipakai.
        </Trans>
      )
    case 'same_text':
      return (
        <Trans>
          Naskah sama persis dengan <OtherLinks {...links} />, dalam berkas lain. Cukup satu yang dipakai.
        </Trans>
      )
    case 'year_changed':
    case 'number_changed':
      return <RepeatedText alike={first} links={<OtherLinks {...links} />} />
    case 'similar':
      return isLater ? (
        <Trans>
          Naskah hampir sama dengan <OtherLinks {...links} />, kira-kira {share}%. Periksa apakah bagian yang
          harus baru memang baru.
        </Trans>
      ) : (
        <Trans>
          Naskah <OtherLinks {...links} /> hampir sama dengan dokumen ini, kira-kira {share}%.
        </Trans>
      )
  }
}

interface RepeatedTextProps {
  readonly alike: AlikeEvidence
  readonly links: ReactNode
}

/** Whoever only sees another day or number of the same year is not told to replace anything. */
function RepeatedText({ alike, links }: RepeatedTextProps) {
  const changed = <ChangedWords likeness={alike} />
  if (alike.byYear === 'earlier')
    return (
      <Trans>
        Naskah ini dipakai lagi dalam {links}, hanya {changed} yang berbeda.
      </Trans>
    )
  return (
    <>
      <Trans>
        Naskah sama dengan {links}, hanya {changed} yang berbeda.
      </Trans>
      {isLastYears(alike) ? (
        <>
          {' '}
          <Trans>
            Pastikan isinya menggambarkan keadaan tahun ini; bila hanya disalin, ganti dengan dokumen yang
            sebenarnya.
          </Trans>
        </>
      ) : null}
    </>
  )
}
