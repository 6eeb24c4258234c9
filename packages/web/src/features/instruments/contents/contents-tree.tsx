import { Trans, useLingui } from '@lingui/react/macro'
import type { Group, Instrument, InstrumentNode } from '@undagi/maturity'
import { useState } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import { useWeightWords } from '../weight-words.ts'
import { AspectPart } from './aspect-part.tsx'
import styles from './contents-tree.module.css'

interface ContentsTreeProps {
  readonly instrument: Instrument
  readonly edisi: string | undefined
}

/** Domains with their aspects, aspects with their indicators, each with its weight; an aspect can be folded. */
export function ContentsTree({ instrument, edisi }: ContentsTreeProps) {
  const { t } = useLingui()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const aspects = aspectsOf(instrument.root)
  const isAllClosed = aspects.every(({ code }) => closed.has(code))
  const toggle = (code: string) => {
    const next = new Set(closed)
    if (!next.delete(code)) next.add(code)
    setClosed(next)
  }
  const renderGroup = (group: Group) =>
    isAspect(group) ? (
      <AspectPart
        key={group.code}
        aspect={group}
        edisi={edisi}
        isOpen={!closed.has(group.code)}
        onToggle={() => toggle(group.code)}
      />
    ) : (
      <DomainPart key={group.code} domain={group}>
        {group.children.filter(isGroup).map(renderGroup)}
      </DomainPart>
    )
  return (
    <section aria-label={t`Daftar isi`} className={styles.tree}>
      <p className={styles.fold}>
        <LinkButton
          onClick={() => setClosed(isAllClosed ? new Set() : new Set(aspects.map(({ code }) => code)))}
        >
          {isAllClosed ? <Trans>Buka semua aspek</Trans> : <Trans>Lipat semua aspek</Trans>}
        </LinkButton>
      </p>
      {instrument.root.children.filter(isGroup).map(renderGroup)}
    </section>
  )
}

function DomainPart({ domain, children }: { domain: Group; children: React.ReactNode }) {
  const weight = useWeightWords()
  return (
    <section aria-labelledby={`domain-${domain.code}`}>
      <h2 id={`domain-${domain.code}`} className={styles.domain}>
        {domain.name} <span>{weight(domain.weight)}</span>
      </h2>
      {children}
    </section>
  )
}

function isGroup(node: InstrumentNode): node is Group {
  return node.kind === 'group'
}

/** An aspect holds indicators; what holds aspects is a domain. */
function isAspect({ children }: Group): boolean {
  return children.some(({ kind }) => kind === 'indicator')
}

function aspectsOf(group: Group): readonly Group[] {
  return isAspect(group) ? [group] : group.children.filter(isGroup).flatMap(aspectsOf)
}
