import { Trans, useLingui } from '@lingui/react/macro'
import { ApiProblem } from '@undagi/api-client'
import { useRef, useState } from 'react'
import { readFile } from '../../../lib/read-file.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { type SignedCopy, type SignedKind, useBringSigned } from '../api/signed-copy.ts'
import { isTooLargeToBring } from './too-large-to-bring.ts'

interface SignedCopyFieldProps {
  readonly assessmentId: string
  readonly kind: SignedKind
  /** Of which paper it turned out to be. */
  readonly onKnown: (copy: SignedCopy) => void
}

interface Chosen {
  readonly file: string
  readonly fileName: string
}

/** The signed file of an issued paper, known by its check code; where nothing can be read in it, by the code that a person types. */
export function SignedCopyField({ assessmentId, kind, onKnown }: SignedCopyFieldProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const input = useRef<HTMLInputElement>(null)
  const bring = useBringSigned(assessmentId, kind)
  const [chosen, setChosen] = useState<Chosen>()
  /** The name of what was not sent. */
  const [tooLarge, setTooLarge] = useState<string>()
  const [code, setCode] = useState('')
  const { error, data, isPending } = bring
  const needsCode = error instanceof ApiProblem && error.problem.code === 'papers.signed_code_needed'
  const send = (copy: Chosen, typed: string | null) =>
    bring.mutate({ ...copy, code: typed }, { onSuccess: onKnown })
  const choose = async (file: File) => {
    setTooLarge(isTooLargeToBring(file) ? file.name : undefined)
    if (isTooLargeToBring(file)) return
    const copy = { file: await readFile(file), fileName: file.name }
    setChosen(copy)
    setCode('')
    send(copy, null)
  }
  const asksForCode = chosen !== undefined && (needsCode || code !== '') && data === undefined
  return (
    <div>
      <Button onClick={() => input.current?.click()} aria-disabled={isPending}>
        {data === undefined ? (
          <Trans>Unggah PDF yang ditandatangani</Trans>
        ) : (
          <Trans>Ganti PDF yang ditandatangani</Trans>
        )}
      </Button>
      <p role="status">
        <CopyState data={data} isPending={isPending} fileName={chosen?.fileName ?? ''} />
      </p>
      {tooLarge === undefined ? null : (
        <Note tone="bad" role="alert">
          <Trans>{tooLarge} lebih dari 6 MB. Pindai dengan resolusi lebih rendah, lalu unggah lagi.</Trans>
        </Note>
      )}
      {error && tooLarge === undefined ? (
        <Note tone={needsCode ? 'look' : 'bad'} role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      {asksForCode ? (
        <>
          <TextField
            label={t`Kode periksa`}
            hint={t`Tercetak di kaki setiap halaman, misalnya 7K2M-Q4RT-9XWB-D3HN.`}
            autoComplete="off"
            maxLength={60}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <Button onClick={() => send(chosen, code)} aria-disabled={isPending || code.trim() === ''}>
            <Trans>Cocokkan kode</Trans>
          </Button>
        </>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`Berkas PDF yang ditandatangani`}
        accept=".pdf,application/pdf"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) void choose(file)
        }}
      />
    </div>
  )
}

interface CopyStateProps {
  readonly data: SignedCopy | undefined
  readonly isPending: boolean
  readonly fileName: string
}

function CopyState({ data, isPending, fileName }: CopyStateProps) {
  if (isPending) return <Trans>Memeriksa {fileName}…</Trans>
  if (data === undefined)
    return (
      <Trans>
        PDF, paling besar 6 MB. Boleh dilewati bila yang ditandatangani bukan naskah yang diterbitkan di sini.
      </Trans>
    )
  return data.knownBy === 'text' ? (
    <Trans>
      {fileName} cocok dengan naskah versi {data.version}, nomor {data.number}.
    </Trans>
  ) : (
    <Trans>
      {fileName} dicatat sebagai naskah versi {data.version}, nomor {data.number}, menurut kode yang Anda
      tulis.
    </Trans>
  )
}
