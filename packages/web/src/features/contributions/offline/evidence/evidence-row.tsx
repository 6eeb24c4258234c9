import { Trans, useLingui } from '@lingui/react/macro'
import type { DocumentKind } from '@undagi/maturity'
import { formatBytes } from '../../../../lib/format-bytes.ts'
import { kindChoices } from '../../../../lib/kind-choices.ts'
import { seenLetters } from '../../../../lib/seen-letters.ts'
import { useErrorWords } from '../../../../lib/use-error-words.ts'
import { fieldClass } from '../../../../ui/field.tsx'
import styles from '../../contributions.module.css'
import { UnreadableFile } from '../found/found-file.ts'
import own from '../offline.module.css'
import type { EvidenceFile } from './use-kit-evidence.ts'

interface EvidenceRowProps {
  readonly evidence: EvidenceFile
  /** Nothing is chosen any more: it is on its way. */
  readonly isFixed: boolean
  readonly onKind: (kind: DocumentKind) => void
}

/** One file: what it is called and is, and what becomes or became of it. */
export function EvidenceRow({ evidence, isFixed, onKind }: EvidenceRowProps) {
  const { t, i18n } = useLingui()
  const { file, words, compared, progress } = evidence
  const name = seenLetters(file.name)
  const size = formatBytes(file.found.bytes, i18n.locale)
  const asks = compared === 'new' && progress === undefined && !isFixed
  return (
    <li className={own.file}>
      <div>
        <p className={styles.strong}>{name}</p>
        <p className={styles.quiet}>
          {[size, endingOf(name), words.title === name ? '' : words.title]
            .filter((each) => each !== '')
            .join(' · ')}
        </p>
        <FileState evidence={evidence} />
      </div>
      {asks ? (
        <select
          className={fieldClass}
          aria-label={t`Jenis dokumen ${name}`}
          value={words.kind}
          onChange={({ currentTarget: { value } }) => {
            const chosen = kindChoices.find((each) => each.value === value)
            if (chosen) onKind(chosen.value)
          }}
        >
          {kindChoices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : null}
    </li>
  )
}

function FileState({ evidence: { compared, progress, file } }: Pick<EvidenceRowProps, 'evidence'>) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  if (progress?.state === 'failed')
    return (
      <p className={styles.late} role="alert">
        {progress.error instanceof UnreadableFile || progress.error instanceof DOMException ? (
          <BrokenWords />
        ) : (
          errorWords(progress.error)
        )}
      </p>
    )
  if (progress?.state === 'sending') {
    const percent = Math.floor((progress.sentBytes / Math.max(1, file.found.bytes)) * 100)
    return (
      <p className={styles.quiet}>
        <progress aria-label={t`Terkirim`} max={100} value={percent} /> {percent}%
      </p>
    )
  }
  if (progress?.state === 'cut')
    return (
      <p className={styles.quiet} role="status">
        <Trans>Sambungan terputus. Dilanjutkan begitu tersambung.</Trans>
      </p>
    )
  if (progress?.state === 'offered')
    return (
      <p className={own.fine}>
        <Trans>Terkirim dan ditawarkan sebagai bukti</Trans>
      </p>
    )
  if (progress?.state === 'already' || compared === 'known')
    return (
      <p className={styles.quiet}>
        <Trans>Sudah ada di indikator ini, isinya sama. Tidak ditambahkan dua kali.</Trans>
      </p>
    )
  if (compared === 'copy')
    return (
      <p className={styles.quiet}>
        <Trans>Isinya sama dengan berkas lain di folder ini. Dikirim sekali saja.</Trans>
      </p>
    )
  if (compared === 'broken')
    return (
      <p className={styles.late}>
        <BrokenWords />
      </p>
    )
  return compared === undefined ? (
    <p className={styles.quiet}>
      <Trans>Diperiksa…</Trans>
    </p>
  ) : null
}

const BrokenWords = () => (
  <Trans>
    Isinya rusak atau tidak dapat dibuka. Buka di komputer Anda, simpan lagi, lalu kembalikan kitnya.
  </Trans>
)

/** "PDF": what a file says it is. */
const endingOf = (name: string): string => /\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? ''
