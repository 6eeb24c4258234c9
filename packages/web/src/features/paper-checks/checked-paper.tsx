import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useFormat } from '../../lib/use-format.ts'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { Note } from '../../ui/note.tsx'
import styles from './check-paper-page.module.css'

/** What is printed on the paper that bears the code; whoever has another text before them holds another paper. */
export function CheckedPaper({ paper }: { readonly paper: Schemas['CheckedPaper'] }) {
  const names = usePaperNames()
  const format = useFormat()
  return (
    <Note tone={paper.isLatest ? 'fine' : 'look'} role="status">
      {paper.isLatest ? (
        <Trans>Naskah ini diterbitkan di sini, dan inilah versi yang berlaku.</Trans>
      ) : (
        <Trans>Naskah ini diterbitkan di sini, tetapi sudah digantikan versi yang lebih baru.</Trans>
      )}
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
        <dt>SHA-256</dt>
        <dd>{paper.sha256}</dd>
      </dl>
    </Note>
  )
}
