import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import type { AskedRequest } from './api/contributions.ts'
import styles from './contributions.module.css'
import { useContributionWords } from './use-contribution-words.ts'

interface SaidWordsProps {
  readonly request: AskedRequest
  readonly timeZone: string
}

/** What a unit says now: its words, who said them, and whether its head stands by them. */
export function SaidWords({ request: { answer, documents }, timeZone }: SaidWordsProps) {
  const words = useContributionWords()
  const format = useFormat()
  if (answer === null) return <OfferedTitles documents={documents} />
  const { applies, practice, text, authorName, offline, confirmedByName, consolidation, sentBack } = answer
  const filledBy = offline?.filledByName
  const when = format.date(answer.answeredAt, timeZone)
  const weighedAt = consolidation === null ? '' : format.moment(consolidation.at, timeZone)
  return (
    <>
      <p className={styles.strong}>
        {applies ? practice === null ? null : words.practice[practice] : <Trans>Tidak berlaku</Trans>}
      </p>
      {text === '' ? null : <p className={styles.said}>{text}</p>}
      <OfferedTitles documents={documents} />
      {sentBack === null ? null : (
        <Note tone="look">
          <Trans>
            Dikembalikan {sentBack.byName}: {sentBack.reason}
          </Trans>
        </Note>
      )}
      <p className={styles.quiet}>
        <Trans>
          {authorName}, {when}
        </Trans>
        {filledBy ? (
          <>
            {', '}
            <Trans>diisi luring oleh {filledBy}</Trans>
          </>
        ) : null}
        {'. '}
        {sentBack ? null : confirmedByName === null ? (
          <Trans>Belum disahkan kepala perangkat daerah.</Trans>
        ) : (
          <Trans>Disahkan {confirmedByName}.</Trans>
        )}
        {consolidation === null ? null : (
          <>
            {' '}
            {consolidation.isCopied ? (
              <Trans>
                Disalin ke Fakta oleh {consolidation.byName}, {weighedAt}.
              </Trans>
            ) : (
              <Trans>
                Sudah ditimbang {consolidation.byName}, {weighedAt}, tanpa disalin.
              </Trans>
            )}
          </>
        )}
      </p>
    </>
  )
}

/** Proof may come before the answer does. */
function OfferedTitles({ documents }: Pick<AskedRequest, 'documents'>) {
  return documents.length === 0 ? null : (
    <ul className={styles.documents}>
      {documents.map(({ offerId, title }) => (
        <li key={offerId}>{title ?? <Trans>Dokumen terbatas</Trans>}</li>
      ))}
    </ul>
  )
}
