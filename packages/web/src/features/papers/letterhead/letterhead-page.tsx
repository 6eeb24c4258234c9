import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useAskBeforeUnload } from '../../../lib/use-ask-before-unload.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { letterheadQuery, useChangeLetterhead, usePreviewLetterhead } from './letterhead-api.ts'
import { LetterheadFields } from './letterhead-fields.tsx'
import styles from './letterhead-page.module.css'
import { LogoField } from './logo-field.tsx'
import { type TypedLetterhead, toNewLetterhead, toTyped } from './typed-letterhead.ts'

/** What stands at the head of every paper of the institution, and who signs it. */
export function LetterheadPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: letterhead } = useSuspenseQuery(letterheadQuery(institution.id))
  usePageTitle(`${t`Kop naskah`}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={<Trans>Kop naskah</Trans>}
        lead={
          <Trans>
            Dipakai pada setiap naskah, draf maupun yang diterbitkan. Naskah yang sudah terbit tetap dengan
            kopnya sendiri.
          </Trans>
        }
      />
      <LetterheadForm key={letterhead.version} institutionId={institution.id} />
    </>
  )
}

function LetterheadForm({ institutionId }: { readonly institutionId: string }) {
  const { data: letterhead } = useSuspenseQuery(letterheadQuery(institutionId))
  const errorWords = useErrorWords()
  const [typed, setTyped] = useState(() => toTyped(letterhead))
  const [isChanged, setChanged] = useState(false)
  const [tried, setTried] = useState(false)
  const change = useChangeLetterhead(institutionId)
  const preview = usePreviewLetterhead(institutionId)
  useAskBeforeUnload(isChanged)
  const type = (now: TypedLetterhead) => {
    setTyped(now)
    setChanged(true)
    preview.reset()
  }
  const send = (mutation: { readonly mutate: typeof change.mutate } | typeof preview) => {
    setTried(true)
    const wanted = toNewLetterhead(typed, letterhead.version)
    if (wanted !== undefined && !change.isPending && !preview.isPending) mutation.mutate(wanted)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(change)
  }
  const error = change.error ?? preview.error
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <LogoField typed={typed} hasLogo={letterhead.logo !== null} onType={type} />
      <LetterheadFields typed={typed} tried={tried} onType={type} />
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      <div className={styles.actions}>
        <Button kind="main" type="submit" aria-disabled={change.isPending}>
          <Trans>Simpan kop naskah</Trans>
        </Button>
        <Button aria-disabled={preview.isPending} onClick={() => send(preview)}>
          {preview.isPending ? <Trans>Mencetak contoh…</Trans> : <Trans>Cetak contoh</Trans>}
        </Button>
        {preview.data ? (
          <a href={preview.data} target="_blank" rel="noreferrer">
            <Trans>Buka contoh (PDF)</Trans>
          </a>
        ) : null}
      </div>
      <SavedWords institutionId={institutionId} isChanged={isChanged} />
    </form>
  )
}

interface SavedWordsProps {
  readonly institutionId: string
  readonly isChanged: boolean
}

function SavedWords({ institutionId, isChanged }: SavedWordsProps) {
  const { data } = useSuspenseQuery(letterheadQuery(institutionId))
  const { version, authorName } = data
  return (
    <p className={styles.hint} role="status">
      {isChanged ? (
        <Trans>Perubahan belum disimpan.</Trans>
      ) : version === 0 ? (
        <Trans>Belum ada kop; naskah memakai nama instansi saja.</Trans>
      ) : (
        <Trans>
          Versi {version}, disimpan oleh {authorName}.
        </Trans>
      )}
    </p>
  )
}
