import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type CitationPart, countPhraseBlanks, missingCitations } from '@undagi/maturity'
import styles from './judging.module.css'

/** What of document, number, article and page the text does not name yet. A help: nothing waits for it. */
export function CitationHint({ id, text }: { readonly id: string; readonly text: string }) {
  const { t } = useLingui()
  const names: Readonly<Record<CitationPart, string>> = {
    document: t`dokumen`,
    number: t`nomor`,
    article: t`pasal atau bagian`,
    page: t`halaman`,
  }
  const missing = missingCitations(text)
    .map((part) => names[part])
    .join(', ')
  const blanks = countPhraseBlanks(text)
  if (text.trim() === '')
    return (
      <p id={id} className={styles.hint}>
        <Trans>Sebutkan dokumen, nomor, pasal, dan halaman yang menunjukkannya.</Trans>
      </p>
    )
  return (
    <p id={id} className={styles.hint}>
      {missing === '' ? (
        <Trans>Dokumen, nomor, pasal, dan halaman sudah disebut.</Trans>
      ) : (
        <Trans>Belum menyebut: {missing}.</Trans>
      )}
      {blanks > 0 ? (
        <>
          {' '}
          <Plural value={blanks} other="# isian dalam kurung siku belum diisi." />
        </>
      ) : null}
    </p>
  )
}
