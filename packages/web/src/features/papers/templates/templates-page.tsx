import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { TemplatePanel } from './template-panel.tsx'
import { templatesQuery } from './templates-api.ts'
import styles from './templates-page.module.css'

interface TemplatesPageProps {
  readonly institution: Institution
  readonly rounds: readonly RoundOverview[]
}

/** In which Word file each paper of the institution is written. */
export function TemplatesPage({ institution, rounds }: TemplatesPageProps) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(templatesQuery(institution.id))
  const may = useMay(institution.id)
  usePageTitle(`${t`Templat naskah`}, ${institution.name}`)
  // An administrator who reads no papers sees a template with an example.
  const years = may('read_papers') ? rounds.map(({ assessmentId, year }) => ({ assessmentId, year })) : []
  return (
    <>
      <PageHead
        title={<Trans>Templat naskah</Trans>}
        lead={
          <Trans>
            Berkas Word (.docx) instansi sendiri untuk naskah sebagai Word, draf maupun yang diterbitkan. PDF
            yang diterbitkan tetap berbentuk bawaan dengan kop naskah.
          </Trans>
        }
      />
      <div className={styles.panels}>
        {data.templates.map((template) => (
          <TemplatePanel
            key={template.kind}
            institutionId={institution.id}
            {...{ template, years }}
            blocks={data.blocks}
          />
        ))}
      </div>
    </>
  )
}
