import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { OtherEvidence } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { copiesQuery } from '../api/alike.ts'
import styles from '../evidence.module.css'
import type { Sending } from '../sending/use-sending.ts'
import { chooseCopy } from './choose-copy.ts'
import { RepeatedWords } from './repeated-words.tsx'
import { titleAndYear } from './title-and-year.ts'

/** What a person may do with an item that holds the file already. */
export interface UseExisting {
  readonly words: ReactNode
  readonly onUse: (other: OtherEvidence) => void
}

interface CopyNotesProps {
  readonly institutionId: string
  readonly sending: Pick<Sending, 'files' | 'uploadIds'>
  /** Is told apart: its own file, sent once more. */
  readonly ownItemId?: string
  readonly existing?: UseExisting
}

/**
 * Says of each file that has arrived where its very bytes are kept already, or else which text it repeats. It is offered to use that one;
 * nobody has to.
 */
export function CopyNotes({ institutionId, sending, ownItemId, existing }: CopyNotesProps) {
  const { data = [] } = useQuery(copiesQuery(institutionId, sending.uploadIds))
  return sending.files.flatMap(({ uploadId, name }) => {
    const chosen = chooseCopy(
      data.filter((each) => each.uploadId === uploadId),
      ownItemId,
    )
    if (chosen === undefined) return []
    const { kind, other } = chosen
    const isSame = kind === 'same_bytes' || kind === 'same_text'
    return (
      <Note key={uploadId} tone="look" role="status">
        {other.itemId === ownItemId ? (
          <Trans>{name} sudah ada di bukti ini, jadi tidak perlu diunggah lagi.</Trans>
        ) : (
          <>
            {kind === 'same_bytes' ? (
              <KeptWhere name={name} other={other} />
            ) : (
              <p>
                <RepeatedWords name={name} copy={chosen} />
              </p>
            )}
            {existing && isSame ? (
              <p className={styles.buttons}>
                <Button onClick={() => existing.onUse(other)}>{existing.words}</Button>
              </p>
            ) : null}
          </>
        )}
      </Note>
    )
  })
}

function KeptWhere({ name, other }: { readonly name: string; readonly other: OtherEvidence }) {
  const { number, places } = other
  const title = titleAndYear(other)
  const where = places.map((each) => `${each.indicatorCode} (${each.year})`).join(', ')
  return (
    <p>
      <Trans>
        {name} sudah tersimpan sebagai <strong>{title}</strong>
      </Trans>
      {number ? <Trans>, nomor {number}</Trans> : null}
      {where ? <Trans>; dikaitkan dengan indikator {where}.</Trans> : '.'}{' '}
      <Trans>Satu dokumen dapat dikaitkan dengan banyak indikator dan tahun.</Trans>
    </p>
  )
}
