import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type HandoverPack, useNote, type Whose } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { keyOf } from './place-key.ts'

interface NoteFieldProps {
  readonly pack: HandoverPack
  readonly whose: Whose
  /** Null: on the work as a whole. */
  readonly place: { readonly editionId: string; readonly code: string } | null
}

/** What who leaves says of a place, with what it said before; theirs to write. */
export function NoteField({ pack, whose, place }: NoteFieldProps) {
  const note = pack.notes.find((each) => keyOf(each.place) === keyOf(place))
  const [isWriting, setWriting] = useState(false)
  return (
    <div className={styles.note}>
      {note === undefined || note.text === '' ? (
        pack.can.note ? null : (
          <p className={styles.quiet}>
            <Trans>Tidak ada catatan.</Trans>
          </p>
        )
      ) : (
        <blockquote className={styles.said}>{note.text}</blockquote>
      )}
      <Earlier {...{ pack }} earlier={note?.earlier ?? []} />
      {!pack.can.note ? null : isWriting ? (
        <NoteForm {...{ pack, whose, place }} text={note?.text ?? ''} onClose={() => setWriting(false)} />
      ) : (
        <Button onClick={() => setWriting(true)}>
          {note === undefined || note.text === '' ? (
            <Trans>Tulis catatan</Trans>
          ) : (
            <Trans>Ubah catatan</Trans>
          )}
        </Button>
      )}
    </div>
  )
}

interface NoteFormProps extends NoteFieldProps {
  readonly text: string
  readonly onClose: () => void
}

function NoteForm({ pack, whose, place, text, onClose }: NoteFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [typed, setTyped] = useState(text)
  const noting = useNote(whose)
  const save = () => {
    if (noting.isPending) return
    const bare = place === null ? null : { editionId: place.editionId, code: place.code }
    noting.mutate({ seenVersion: pack.version, place: bare, text: typed.trim() }, { onSuccess: onClose })
  }
  return (
    <div className={styles.note}>
      <TextArea
        label={
          place === null ? t`Catatan tentang seluruh pekerjaan` : t`Catatan tentang indikator ${place.code}`
        }
        hint={t`Yang tidak tertulis di tempat lain: siapa yang harus ditanya, apa yang sudah dicoba, di mana aslinya. Setiap versi tetap tersimpan.`}
        rows={5}
        maxLength={10_000}
        value={typed}
        onChange={setTyped}
      />
      {noting.error ? (
        <Note tone="bad" role="alert">
          {errorWords(noting.error)}
        </Note>
      ) : null}
      <div className={styles.actions}>
        <Button onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button kind="main" aria-disabled={noting.isPending} onClick={save}>
          {noting.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Simpan catatan</Trans>}
        </Button>
      </div>
    </div>
  )
}

interface EarlierProps {
  readonly pack: HandoverPack
  readonly earlier: HandoverPack['notes'][number]['earlier']
}

function Earlier({ pack, earlier }: EarlierProps) {
  const format = useFormat()
  if (earlier.length === 0) return null
  return (
    <details>
      <summary>
        <Trans>Versi sebelumnya ({earlier.length})</Trans>
      </summary>
      <ul className={styles.people}>
        {earlier.map(({ text, at }) => (
          <li key={at}>
            {format.moment(at, pack.institution.timeZone)}: {text === '' ? <Trans>dikosongkan</Trans> : text}
          </li>
        ))}
      </ul>
    </details>
  )
}
