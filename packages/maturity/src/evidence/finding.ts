import type { Check } from './check.ts'
import type { Reason } from './reason.ts'
import { allTrue, anyTrue, type Truth } from './truth.ts'

/** What the program finds about a rule. */
export interface Finding {
  readonly truth: Truth
  /** Why it is not met, or what a person must look at; empty where it is met. */
  readonly reasons: readonly Reason[]
  /** What is worth knowing and decides nothing. */
  readonly warnings: readonly Reason[]
  /** Ids of the documents that prove it, in order; empty where it is not met. */
  readonly documents: readonly string[]
}

export function proved(documents: readonly string[] = [], warnings: readonly Reason[] = []): Finding {
  return { truth: 'yes', reasons: [], warnings, documents }
}

export function notProved(truth: 'no' | 'unknown', ...reasons: readonly Reason[]): Finding {
  return { truth, reasons, warnings: [], documents: [] }
}

/** Findings of which each is needed. */
export function allFindings(findings: readonly Finding[]): Finding {
  const truth = allTrue(findings.map((each) => each.truth))
  const warnings = findings.flatMap((each) => each.warnings)
  if (truth === 'yes') return proved(inOrder(findings.flatMap((each) => each.documents)), warnings)
  return { ...notProved(truth, ...reasonsOf(findings, truth)), warnings }
}

/** Findings of which one is enough; a way without a warning is taken where there is one. */
export function anyFinding(findings: readonly Finding[]): Finding {
  const truth = anyTrue(findings.map((each) => each.truth))
  const ways = findings.filter((each) => each.truth === truth)
  const clean = ways.some(({ warnings }) => warnings.length === 0)
  const warnings = clean ? [] : ways.flatMap((each) => each.warnings)
  if (truth === 'yes') return proved(inOrder(ways.flatMap((each) => each.documents)), warnings)
  return { ...notProved(truth, ...reasonsOf(findings, truth)), warnings }
}

/** The reasons that decide: of a no the noes, of what is open what is open. */
export function explain(checks: readonly Check[], truth: Truth): readonly Reason[] {
  return checks.flatMap((check) => (check.truth !== 'yes' && check.truth === truth ? [check.explain()] : []))
}

export function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted()
}

function reasonsOf(findings: readonly Finding[], truth: Truth): readonly Reason[] {
  return findings.filter((each) => each.truth === truth).flatMap(({ reasons }) => reasons)
}
