import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { auditPeopleQuery } from './api/audit-entries.ts'
import type { AuditFilter } from './audit-filter.ts'
import { AuditPanel } from './audit-panel.tsx'
import { SealNote } from './seal-note.tsx'

interface AuditLogPageProps {
  readonly institution: Institution
  readonly filter: AuditFilter
  readonly onFilter: (filter: AuditFilter) => void
}

/** What was done, seen and refused here, by whom and from where. */
export function AuditLogPage({ institution, filter, onFilter }: AuditLogPageProps) {
  const { t } = useLingui()
  const { data: people = [] } = useQuery(auditPeopleQuery(institution.id))
  const person = people.find(({ id }) => id === filter.orang)
  usePageTitle(`${t({ context: 'apa yang dilakukan orang', message: 'Catatan' })}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={
          person ? (
            <Trans>Apa yang dilihat dan dilakukan {person.name}</Trans>
          ) : (
            <Trans context="apa yang dilakukan orang">Catatan</Trans>
          )
        }
        lead={
          <Trans>
            Setiap perubahan di {institution.name}, setiap kali data terbatas dilihat, dan setiap percobaan
            yang ditolak. Membuka halaman ini pun tercatat.
          </Trans>
        }
      />
      <AuditPanel {...{ institution, people, filter, onFilter }} />
      <SealNote />
    </>
  )
}
