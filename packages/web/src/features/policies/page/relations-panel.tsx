import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Policy, PolicyReference } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../policies.module.css'
import { usePolicyWords, useRelationWords } from '../use-policy-words.ts'

interface RelationsPanelProps {
  readonly policy: Policy
  readonly slug: string
}

/** What it does to others, and what others do to it. */
export function RelationsPanel({ policy: { relations, relatedFrom }, slug }: RelationsPanelProps) {
  const words = useRelationWords()
  return (
    <Panel title={<Trans>Hubungan</Trans>}>
      <ul className={styles.body}>
        {relations.length + relatedFrom.length === 0 ? (
          <li className={styles.quiet}>
            <Trans>Tidak berhubungan dengan kebijakan lain.</Trans>
          </li>
        ) : null}
        {relations.map(({ kind, other, otherTitle }) => (
          <li key={`${kind}/${other?.id ?? otherTitle}`}>
            {words.does[kind]} {other ? <PolicyLink {...{ other, slug }} /> : otherTitle}
          </li>
        ))}
        {relatedFrom.map(({ kind, other }) => (
          <li key={`${kind}/dari/${other.id}`}>
            {words.isDone[kind]} <PolicyLink {...{ other, slug }} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function PolicyLink({ other, slug }: { readonly other: PolicyReference; readonly slug: string }) {
  const { nameOf, states } = usePolicyWords()
  return (
    <>
      <Link to="/$slug/kebijakan/$policyId" params={{ slug, policyId: other.id }}>
        {nameOf(other)}
      </Link>
      <span className={styles.quiet}>, {states[other.state]}</span>
    </>
  )
}
