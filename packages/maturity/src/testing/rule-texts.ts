import { type DocumentKind, documentKindNames } from '../document-kind.ts'
import type { Indicator } from '../instrument.ts'
import type { Rule } from '../rule.ts'

/** Every rule of an indicator, those inside others too. */
function rulesOf({ levels }: Indicator): readonly Rule[] {
  const withInner = (rule: Rule): readonly Rule[] =>
    rule.kind === 'any_of' || rule.kind === 'all_of' ? [rule, ...rule.rules.flatMap(withInner)] : [rule]
  return levels.flatMap(({ criteria }) => criteria.flatMap(({ rule }) => withInner(rule)))
}

/** Kinds of documents that the rules of an indicator ask for. */
export function kindsIn(indicator: Indicator): readonly DocumentKind[] {
  const written = JSON.stringify(rulesOf(indicator))
  return documentKinds.filter((kind) => written.includes(`"${kind}"`))
}

/** Contents, activities, guidelines, applications and platforms that they name. */
export function textsIn(indicator: Indicator): readonly string[] {
  return rulesOf(indicator).flatMap((rule) => [...contentsIn(rule), ...namesIn(rule)])
}

function contentsIn(rule: Rule): readonly string[] {
  return rule.kind === 'completeness' ? rule.substances : []
}

function namesIn(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'in_force_names':
      return [rule.activity]
    case 'guideline':
      return [rule.guideline]
    case 'application_used':
      return [rule.application]
    case 'beyond_institution':
      return rule.through ?? []
    default:
      return []
  }
}

export const documentKinds = Object.keys(documentKindNames).filter(
  (kind): kind is DocumentKind => kind in documentKindNames,
)
