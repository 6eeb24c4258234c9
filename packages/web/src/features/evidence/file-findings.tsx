import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision, Institution } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import { FileCheck } from './file-check.tsx'
import styles from './file-findings.module.css'
import { issuesTold } from './reading/issues-told.ts'
import { SignatureFindings } from './signatures/signature-findings.tsx'
import { VirusNote } from './virus-note.tsx'

interface FileFindingsProps {
  readonly revision: EvidenceRevision
  readonly institution: Institution
  /** The facts of signatures lie open; in lists they are folded. */
  readonly isDetailed?: boolean
}

/** What Undagi found in the files of a revision, beside what a person said of it. */
export function FileFindings({ revision, institution, isDetailed = false }: FileFindingsProps) {
  const isSeveral = revision.files.length > 1
  return revision.files.map((file) => (
    <div key={file.position} className={styles.findings}>
      <FileCheck file={file} timeZone={institution.timeZone} />
      <VirusNote file={file} />
      {file.reading === 'waiting' ? (
        <p className={styles.quiet}>
          <Trans>{file.fileName} menunggu dibaca Undagi.</Trans>
        </p>
      ) : null}
      {file.reading === 'timed_out' ? (
        <p className={styles.quiet}>
          <Trans>
            {file.fileName} tidak selesai dibaca Undagi dalam waktu yang disediakan. Simpan ulang sebagai PDF
            biasa, atau periksa sendiri isinya.
          </Trans>
        </p>
      ) : null}
      {file.reading === 'too_large' ? (
        <p className={styles.quiet}>
          <Trans>
            Isi {file.fileName} terlalu besar untuk dibaca Undagi. Bagi menjadi beberapa berkas, atau periksa
            sendiri isinya.
          </Trans>
        </p>
      ) : null}
      {file.reading === 'failed' ? (
        <p className={styles.quiet}>
          <Trans>{file.fileName} tidak dapat dibaca Undagi. Perlu diperiksa orang.</Trans>
        </p>
      ) : null}
      {file.found ? (
        <Found
          found={file.found}
          isJudged={file.signed !== null}
          name={isSeveral ? file.fileName : ''}
          claimed={revision.status}
        />
      ) : null}
      {file.signed ? (
        <SignatureFindings signed={file.signed} institution={institution} isOpen={isDetailed} />
      ) : null}
    </div>
  ))
}

type File = EvidenceRevision['files'][number]

interface FoundProps {
  readonly found: NonNullable<File['found']>
  /** Of the file, where there are several. */
  readonly name: string
  readonly claimed: EvidenceRevision['status']
  /** What its signatures are worth is told apart. */
  readonly isJudged: boolean
}

function Found({ found, name, claimed, isJudged }: FoundProps) {
  const isClaimedTooHigh = (claimed === 'enacted' || claimed === 'amended') && found.status === 'draft'
  const issues = issuesTold(found).filter(({ code }) => !(isJudged && code.startsWith('signature_')))
  return (
    <>
      <p className={styles.quiet}>
        {name ? <>{name}: </> : null}
        <Trans>
          dibaca Undagi sebagai <FoundWords found={found} />
        </Trans>
      </p>
      {isClaimedTooHigh ? (
        <Note tone="look">
          <Trans>
            Disebut sudah ditetapkan, tetapi isinya masih rancangan. Rancangan tidak dihitung sebagai bukti
            penetapan.
          </Trans>
        </Note>
      ) : null}
      <ul className={styles.issues}>
        {issues.map(({ code, message }) => (
          <li key={code + message}>{message}</li>
        ))}
      </ul>
    </>
  )
}

/** Kind, standing, number and day, as they stand in the document. */
function FoundWords({ found }: { readonly found: FoundProps['found'] }) {
  const format = useFormat()
  const { kindName, status, number, date } = found
  const day = date === null ? '' : format.day(date)
  return (
    <>
      {kindName}
      {status === 'draft' ? <Trans>, masih rancangan</Trans> : null}
      {status === 'enacted' ? <Trans>, sudah ditetapkan</Trans> : null}
      {status === 'cannot_tell' ? <Trans>, belum jelas sudah ditetapkan atau belum</Trans> : null}
      {number ? <Trans>, nomor {number}</Trans> : null}
      {date ? <Trans>, tanggal {day}</Trans> : null}
    </>
  )
}
