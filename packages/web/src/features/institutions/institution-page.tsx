import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { type InstitutionData, useChangeInstitution } from './api/change-institution.ts'
import { ChangeUndo } from './change-undo.tsx'
import { InstitutionDialog } from './institution-dialog.tsx'
import { InstitutionFacts } from './institution-facts.tsx'
import { useInstitutionWords } from './institution-words.ts'

/** What the institution is called, what it is and by which clock it reads its deadlines. */
export function InstitutionPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { categories } = useInstitutionWords()
  const [open, setOpen] = useState(false)
  const [before, setBefore] = useState<InstitutionData>()
  const undo = useChangeInstitution(institution)
  usePageTitle(`${t`Instansi`}, ${institution.name}`)

  const category = categories.find(({ value }) => value === institution.category)?.value ?? 'kota'
  const current: InstitutionData = { name: institution.name, category, timeZone: institution.timeZone }
  return (
    <>
      <PageHead
        title={<Trans>Instansi</Trans>}
        lead={<Trans>Data instansi ini, seperti yang dilihat semua orang yang bekerja di dalamnya.</Trans>}
        actions={
          <Button kind="main" onClick={() => setOpen(true)}>
            <Trans>Ubah data instansi</Trans>
          </Button>
        }
      />
      {before ? (
        <ChangeUndo
          before={before}
          now={current}
          error={undo.error}
          onUndo={() => undo.mutate(before, { onSuccess: () => setBefore(undefined) })}
        />
      ) : null}
      <InstitutionFacts institution={institution} />
      <InstitutionDialog
        key={String(open)}
        institution={institution}
        current={current}
        open={open}
        onClose={() => setOpen(false)}
        onChanged={() => {
          setBefore(current)
          setOpen(false)
        }}
      />
    </>
  )
}
