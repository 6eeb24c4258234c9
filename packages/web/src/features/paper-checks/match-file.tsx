import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useRef, useState } from 'react'
import { digestOf } from '../../lib/digest-of.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './check-paper-page.module.css'
import { type Match, matchOf } from './match-of.ts'

interface Looked {
  readonly name: string
  readonly match: Match
}

/** Whether a file is one of those that were issued, byte for byte: told here, and nothing of the file is sent. */
export function MatchFile({ paper }: { readonly paper: Schemas['CheckedPaper'] }) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  const [looked, setLooked] = useState<Looked>()
  const look = async (file: File) => {
    const match = matchOf(await digestOf(file), paper)
    setLooked({ name: file.name, match })
  }
  return (
    <div className={styles.match}>
      <Button onClick={() => input.current?.click()}>
        <Trans>Cocokkan berkas</Trans>
      </Button>
      <p className={styles.hint}>
        <Trans>PDF atau Word. Berkasnya tidak dikirim; sidik jarinya dihitung di perangkat ini.</Trans>
      </p>
      <div role="status">
        {looked === undefined ? null : (
          <Note tone={looked.match === 'pdf' || looked.match === 'word' ? 'fine' : 'look'}>
            <MatchWords {...looked} />
          </Note>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`Berkas yang dicocokkan`}
        accept=".pdf,.docx"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) void look(file)
        }}
      />
    </div>
  )
}

function MatchWords({ name, match }: Looked) {
  switch (match) {
    case 'pdf':
      return <Trans>{name} sama persis dengan PDF yang diterbitkan.</Trans>
    case 'word':
      return <Trans>{name} sama persis dengan berkas Word yang diterbitkan bersamanya.</Trans>
    case 'other':
      return (
        <Trans>
          {name} tidak sama persis dengan yang diterbitkan. Berkas yang dibubuhi tanda tangan elektronik,
          disunting, atau disimpan ulang memang berbeda: bandingkan isinya.
        </Trans>
      )
    case 'unknown':
      return (
        <Trans>
          Sidik jari {name} tidak dapat dihitung di sini. Hitung dengan sha256sum (Windows: certutil
          -hashfile), lalu bandingkan dengan yang di atas.
        </Trans>
      )
  }
}
