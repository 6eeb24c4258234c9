import { Link } from '@tanstack/react-router'
import type { Group, Indicator, Instrument, InstrumentNode } from '@undagi/maturity'
import { useWeightWords } from '../weight-words.ts'
import styles from './edition-column.module.css'

interface EditionColumnProps {
  readonly instrument: Instrument
  readonly chosen?: string | undefined
  /** Present where indicators are chosen; elsewhere they lead to their page in this edition. */
  readonly onChoose?: (code: string) => void
  readonly edisi?: string
}

/** Domains, aspects and indicators of an edition with their weights. */
export function EditionColumn({ instrument, chosen, onChoose, edisi }: EditionColumnProps) {
  const renderNode = (node: InstrumentNode) =>
    node.kind === 'group' ? (
      <li key={node.code}>
        <GroupLine group={node} />
        <ul>{node.children.map(renderNode)}</ul>
      </li>
    ) : (
      <li key={node.code}>
        <IndicatorLine indicator={node} isChosen={node.code === chosen} {...{ onChoose, edisi }} />
      </li>
    )
  return <ul className={styles.tree}>{instrument.root.children.map(renderNode)}</ul>
}

function GroupLine({ group }: { group: Group }) {
  const weight = useWeightWords()
  const isDomain = group.children.some(({ kind }) => kind === 'group')
  const Heading = isDomain ? 'h2' : 'h3'
  return (
    <Heading className={isDomain ? styles.domain : styles.aspect}>
      <span>{group.name}</span>
      <span>{weight(group.weight)}</span>
    </Heading>
  )
}

interface IndicatorLineProps {
  readonly indicator: Indicator
  readonly isChosen: boolean
  readonly onChoose: ((code: string) => void) | undefined
  readonly edisi: string | undefined
}

function IndicatorLine({ indicator, isChosen, onChoose, edisi }: IndicatorLineProps) {
  const weight = useWeightWords()
  const { code, shortName } = indicator
  const words = (
    <>
      <span className={styles.code}>{code}</span> <span>{shortName}</span>
      <span className={styles.weight}>{weight(indicator.weight)}</span>
    </>
  )
  if (onChoose)
    return (
      <button type="button" className={styles.line} aria-pressed={isChosen} onClick={() => onChoose(code)}>
        {words}
      </button>
    )
  return (
    <Link
      from="/$slug/$year"
      to="/$slug/$year/instrumen/$code"
      params={{ code }}
      search={{ edisi }}
      className={styles.line}
    >
      {words}
    </Link>
  )
}
