import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useChangeInstitution } from './api/change-institution.ts'
import { ChangeUndo } from './change-undo.tsx'
import { toData } from './institution-data.ts'
import { InstitutionDialog } from './institution-dialog.tsx'
import { InstitutionFacts } from './institution-facts.tsx'

/** What the institution is called, what it is and by which clock it reads its deadlines. */
export function InstitutionPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState<{ readonly before: Institution; readonly now: Institution }>()
  const undo = useChangeInstitution(institution)
  usePageTitle(`${t`Instansi`}, ${institution.name}`)

  const takeBack = ({ before, now }: NonNullable<typeof done>) =>
    undo.mutate({ ...toData(before), expectedVersion: now.version }, { onSuccess: () => setDone(undefined) })
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
      {done ? <ChangeUndo {...done} error={undo.error} onUndo={() => takeBack(done)} /> : null}
      <InstitutionFacts institution={institution} />
      <InstitutionDialog
        key={String(open)}
        institution={institution}
        open={open}
        onClose={() => setOpen(false)}
        onChanged={(before, now) => {
          undo.reset()
          setDone({ before, now })
          setOpen(false)
        }}
      />
    </>
  )
}
