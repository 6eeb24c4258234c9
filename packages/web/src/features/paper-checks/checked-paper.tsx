import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useFormat } from '../../lib/use-format.ts'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { Note } from '../../ui/note.tsx'
import styles from './check-paper-page.module.css'

type Checked = Schemas['CheckedPaper']

/** What is printed on the paper that bears the code; whoever has another text before them holds another paper. */
export function CheckedPaper({ paper }: { readonly paper: Checked }) {
  const names = usePaperNames()
  const format = useFormat()
  return (
    <Note tone={paper.isLatest && paper.since.length === 0 ? 'fine' : 'look'} role="status">
      <p>
        <PaperStanding paper={paper} />
      </p>
      {paper.since.length === 0 ? null : <ChangesSince since={paper.since} />}
      <dl className={styles.facts}>
        <dt>
          <Trans>Naskah</Trans>
        </dt>
        <dd>{names[paper.kind]}</dd>
        <dt>
          <Trans>Instansi</Trans>
        </dt>
        <dd>{paper.institutionName}</dd>
        <dt>
          <Trans>Nomor</Trans>
        </dt>
        <dd>{paper.number}</dd>
        <dt>
          <Trans>Tanggal</Trans>
        </dt>
        <dd>{format.longDay(paper.day)}</dd>
        <dt>
          <Trans>Versi</Trans>
        </dt>
        <dd>{paper.version}</dd>
        {paper.handedInOn === null ? null : (
          <>
            <dt>
              <Trans>Diserahkan</Trans>
            </dt>
            <dd>
              <Trans>Versi ini ditandatangani dan diserahkan {format.longDay(paper.handedInOn)}.</Trans>
            </dd>
          </>
        )}
        <dt>SHA-256 PDF</dt>
        <dd>{paper.sha256}</dd>
        <dt>SHA-256 Word</dt>
        <dd>{paper.wordSha256 ?? <Trans>Versi ini terbit tanpa berkas Word.</Trans>}</dd>
      </dl>
      {paper.wordSha256 === null ? null : (
        <p className={styles.word}>
          <Trans>
            Bersama PDF terbit berkas Word. Word dapat disunting siapa pun: yang diterbitkan di sini hanya
            yang sidik jarinya sama.
          </Trans>
        </p>
      )}
    </Note>
  )
}

function PaperStanding({ paper: { isLatest, since } }: { readonly paper: Checked }) {
  if (!isLatest)
    return <Trans>Naskah ini diterbitkan di sini, tetapi sudah digantikan versi yang lebih baru.</Trans>
  if (since.length === 0) return <Trans>Naskah ini diterbitkan di sini, dan inilah versi yang berlaku.</Trans>
  return (
    <Trans>
      Naskah ini diterbitkan di sini, tetapi penilaiannya berubah sesudah itu. Versi yang lebih baru belum
      terbit.
    </Trans>
  )
}

/** A genuine paper can tell of what is no more. */
function ChangesSince({ since }: Pick<Checked, 'since'>) {
  const format = useFormat()
  const words = {
    returned: (day: string) => (
      <Trans>Terbit sebelum penilaian dikembalikan untuk diperbaiki pada {day}.</Trans>
    ),
    reopened: (day: string) => <Trans>Terbit sebelum penilaian dibuka kembali pada {day}.</Trans>,
    published: (day: string) => <Trans>Terbit sebelum hasil resmi dipublikasikan pada {day}.</Trans>,
    corrected: (day: string) => <Trans>Terbit sebelum hasilnya dikoreksi pada {day}.</Trans>,
  }
  return (
    <ul className={styles.since}>
      {since.map(({ what, day }) => (
        <li key={what}>{words[what](format.longDay(day))}</li>
      ))}
    </ul>
  )
}
