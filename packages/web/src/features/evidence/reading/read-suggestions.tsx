import { Plural, Trans } from '@lingui/react/macro'
import { useId, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import { beliesItsName } from './belies-its-name.ts'
import { compareRead, takeInto } from './compare-read.ts'
import { issuesTold } from './issues-told.ts'
import { readFields } from './read-fields.ts'
import styles from './reading.module.css'
import { SuggestionRow } from './suggestion-row.tsx'
import type { ReadFile } from './use-read-files.ts'

interface ReadSuggestionsProps {
  readonly files: readonly ReadFile[]
  readonly draft: EvidenceDraft
  readonly onChange: (change: Partial<EvidenceDraft>) => void
}

/** What Undagi read in the files, beside what is typed. A person takes it over or does not; nothing is written by itself. */
export function ReadSuggestions({ files, draft, onChange }: ReadSuggestionsProps) {
  if (files.every(({ reading }) => reading === 'not_read')) return null
  return (
    <div className={styles.reading}>
      <Progress files={files} />
      {files.map((file) => (
        <ReadOne key={file.key} {...{ file, draft, onChange }} />
      ))}
    </div>
  )
}

/** Told once it changes, to whoever does not see it. */
function Progress({ files }: Pick<ReadSuggestionsProps, 'files'>) {
  const waiting = files.filter(({ reading }) => reading === 'waiting').length
  const failed = files.filter(({ reading }) => ['failed', 'timed_out', 'too_large'].includes(reading))
  const names = failed.map(({ name }) => name).join(', ')
  return (
    <p role="status" className={waiting + failed.length > 0 ? styles.quiet : styles.silent}>
      {waiting > 0 ? (
        <Plural
          value={waiting}
          other="Undagi sedang membaca # berkas. Yang terbaca disarankan di sini; isian dapat dilanjutkan."
        />
      ) : null}{' '}
      {failed.length > 0 ? (
        <Trans>{names} tidak dapat dibaca Undagi. Isi sendiri keterangannya.</Trans>
      ) : null}
    </p>
  )
}

/** What must be filled before it can be saved. */
const isWhole = ({ title, kind }: EvidenceDraft) => title.trim() !== '' && kind !== ''

interface ReadOneProps extends Omit<ReadSuggestionsProps, 'files'> {
  readonly file: ReadFile
}

function ReadOne({ file, draft, onChange }: ReadOneProps) {
  const { name, found } = file
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  if (found === null) return null
  const read = readFields(found)
  const { suggestions, same } = compareRead(draft, read)
  const empty = suggestions.filter(({ typed }) => typed === null).length
  const take = (change: Partial<EvidenceDraft>) => {
    onChange(change)
    // what was pressed goes away; the next one is a Tab from here
    heading.current?.focus()
  }
  return (
    <section aria-labelledby={id} className={styles.one}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.name}>
        <Trans>
          Terbaca dari {name}: {found.kindName}
        </Trans>
      </h3>
      {suggestions.length === 0 && same > 0 && isWhole(draft) ? (
        <p className={styles.quiet}>
          <Trans>Isian cocok dengan yang terbaca.</Trans>
        </p>
      ) : null}
      {suggestions.length + same === 0 ? (
        <p className={styles.quiet}>
          <Trans>Tidak ada keterangan yang dapat disarankan.</Trans>
        </p>
      ) : null}
      <dl className={styles.rows}>
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={suggestion.field}
            suggestion={suggestion}
            onTake={() => take({ [suggestion.field]: suggestion.read })}
          />
        ))}
      </dl>
      {empty > 1 ? (
        <Button onClick={() => take(takeInto(suggestions, read))}>
          <Plural value={empty} other="Pakai # yang isiannya masih kosong" />
        </Button>
      ) : null}
      <ul className={styles.issues}>
        {beliesItsName(file) ? (
          <li>
            <Trans>
              Isi berkas ini bukan seperti akhiran namanya, jadi orang lain mungkin tidak dapat membukanya.
              Buka sendiri berkasnya, lalu kirim lagi yang benar.
            </Trans>
          </li>
        ) : null}
        {issuesTold(found).map(({ code, message }) => (
          <li key={code + message}>{message}</li>
        ))}
      </ul>
    </section>
  )
}
