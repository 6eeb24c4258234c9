import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Institution, PolicySummary, RoundOverview } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { policiesQuery } from '../api/policies.ts'
import { PolicyExport } from './policy-export.tsx'
import { filterPolicies, type PolicyFilter } from './policy-filter.ts'
import { PolicyFilterSentence } from './policy-filter-sentence.tsx'
import { PolicyRow } from './policy-row.tsx'

const AddPolicyDialog = lazy(async () => {
  const { AddPolicyDialog } = await import('../form/add-policy-dialog.tsx')
  return { default: AddPolicyDialog }
})

interface PoliciesPageProps {
  readonly institution: Institution
  /** Of the latest round: whose indicators a new policy is offered to carry. */
  readonly edition: RoundOverview['edition'] | undefined
  readonly filter: PolicyFilter
  readonly onFilter: (filter: PolicyFilter) => void
}

/** The register of policies of an institution. */
export function PoliciesPage({ institution, edition, filter, onFilter }: PoliciesPageProps) {
  const { t } = useLingui()
  const { data: policies } = useSuspenseQuery(policiesQuery(institution.id))
  const mayKeep = useMay(institution.id)('keep_policies')
  const [isAdding, setAdding] = useState(false)
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  usePageTitle(`${t`Kebijakan`}, ${institution.name}`)
  const shown = filterPolicies(policies, filter)
  const open = (policyId: string) =>
    navigate({ to: '/$slug/kebijakan/$policyId', params: { slug: institution.slug, policyId } })
  return (
    <>
      <PageHead
        title={<Trans>Kebijakan</Trans>}
        lead={<RegisterLead policies={policies} />}
        actions={
          <>
            <PolicyExport all={policies} shown={shown} filter={filter} />
            {mayKeep ? (
              <Button kind="main" onClick={() => setAdding(true)}>
                <Trans>Catat kebijakan</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      {policies.length > 0 ? (
        <PolicyFilterSentence {...{ policies, filter, onFilter }} searchRef={search} />
      ) : null}
      <Panel
        title={<Trans>Daftar</Trans>}
        aside={
          <>
            <Link to="/$slug/tim-koordinasi" params={{ slug: institution.slug }}>
              <Trans>Tim Koordinasi</Trans>
            </Link>
            {' · '}
            <Link to="/$slug/kebijakan/lama-langkah" params={{ slug: institution.slug }}>
              <Trans>Lama tiap langkah</Trans>
            </Link>
          </>
        }
      >
        <ul className={itemListClass}>
          {shown.map((policy) => (
            <PolicyRow key={policy.id} {...{ policy, institution }} />
          ))}
        </ul>
        {policies.length === 0 ? <NothingYet mayKeep={mayKeep} /> : null}
        {policies.length > 0 && shown.length === 0 ? (
          <p className={nothingYetClass}>
            <Trans>Tidak ada kebijakan yang cocok.</Trans>{' '}
            <LinkButton onClick={() => onFilter({})}>
              <Trans>Perlihatkan semua</Trans>
            </LinkButton>
          </p>
        ) : null}
      </Panel>
      {isAdding ? (
        <Suspense fallback={null}>
          <AddPolicyDialog {...{ institution, edition }} onAdded={open} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function RegisterLead({ policies }: { readonly policies: readonly PolicySummary[] }) {
  const inForce = policies.filter(({ isInForce }) => isInForce).length
  const underWay = policies.filter(({ state }) =>
    ['proposed', 'draft', 'harmonisation'].includes(state),
  ).length
  const lapsed = policies.filter(({ review }) => review === 'lapsed').length
  return (
    <Trans>
      {inForce} berlaku, {underWay} masih disiapkan, <Plural value={lapsed} _0="tidak ada" other="#" /> yang
      terlambat ditinjau.
    </Trans>
  )
}

function NothingYet({ mayKeep }: { readonly mayKeep: boolean }) {
  return (
    <p className={nothingYetClass}>
      <Trans>
        Belum ada kebijakan yang dicatat. Catat peraturan, keputusan, edaran dan SOP yang menopang penilaian,
        juga yang masih rancangan: Undagi menghitung langkah yang tersisa dan kapan kira-kira berlaku.
        Contohnya “Peraturan Wali Kota tentang Arsitektur SPBE”, sedang harmonisasi sejak 20 Agustus.
      </Trans>{' '}
      {mayKeep ? (
        <Trans>Mulailah dengan “Catat kebijakan”.</Trans>
      ) : (
        <Trans>
          Yang mencatat: koordinator, penanggung jawab, asesor internal, atau pelaksana entri data.
        </Trans>
      )}
    </p>
  )
}
