import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { AddTrustDialog, type ShownFile } from './add-trust-dialog.tsx'
import { trustQuery, usePreviewTrust } from './api/trust.ts'
import { CheckOutside } from './check-outside.tsx'
import { NothingToTrust } from './nothing-to-trust.tsx'
import { readAsBase64 } from './read-as-base64.ts'
import styles from './trust.module.css'
import { TrustChanges } from './trust-changes.tsx'
import { type TrustDone, TrustDoneNote } from './trust-done-note.tsx'
import { TrustEntries } from './trust-entries.tsx'
import { TrustFilePicker } from './trust-file-picker.tsx'
import { WhatToAskFor } from './what-to-ask-for.tsx'

/** On whose word the electronic signatures of an institution's documents are believed. */
export function TrustPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { data: trust } = useSuspenseQuery(trustQuery(institution.id))
  const [shown, setShown] = useState<ShownFile>()
  const preview = usePreviewTrust(institution.id)
  usePageTitle(`${t`Kepercayaan tanda tangan elektronik`}, ${institution.name}`)
  const look = async (file: File) => {
    const content = await readAsBase64(file)
    preview.mutate(content, { onSuccess: (found) => setShown({ content, preview: found }) })
  }
  const close = () => setShown(undefined)
  const [done, setDone] = useState<TrustDone>()
  const isNothingKept = trust.entries.length === 0
  const kept = trust.entries.filter(({ state }) => state !== 'withdrawn')
  const isUseful = shown?.preview.entries.some(({ isHere }) => !isHere) ?? false
  return (
    <>
      <PageHead
        title={<Trans>Kepercayaan tanda tangan elektronik</Trans>}
        lead={
          <Trans>
            Siapa yang menjamin tanda tangan elektronik (TTE) pada bukti {institution.name}: sertifikat induk,
            sertifikat antara, dan daftar pencabutan.
          </Trans>
        }
        actions={<TrustFilePicker isReading={preview.isPending} onFile={look} />}
      />
      <div className={styles.view}>
        {preview.error ? (
          <Note tone="bad" role="alert">
            {errorWords(preview.error)}
          </Note>
        ) : null}
        <TrustDoneNote done={done} />
        {isNothingKept ? (
          <WhatToAskFor />
        ) : (
          <TrustEntries
            trust={trust}
            institutionId={institution.id}
            onWithdrawn={({ facts }) => setDone({ what: 'withdrawn', subject: facts.subject })}
          />
        )}
        {kept.length > 0 ? <CheckOutside kept={kept} /> : null}
        <TrustChanges trust={trust} />
        {shown && isUseful ? (
          <AddTrustDialog
            institutionId={institution.id}
            file={shown}
            onAdded={(count) => {
              close()
              setDone({ what: 'added', count })
            }}
            onClose={close}
          />
        ) : null}
        {shown && !isUseful ? <NothingToTrust file={shown} onClose={close} /> : null}
      </div>
    </>
  )
}
