import type { Chance } from './chance.ts'
import { inventDay, inventPerson, inventRegion, inventSubject } from './invented.ts'
import { decreeOnDrafting, memoWithAct, plainProcedure } from './office-attachments.ts'
import {
  assignment,
  invitation,
  letter,
  memo,
  minutes,
  procedure,
  protocol,
} from './office-correspondence.ts'
import { procurementPlan, register, registration, termsOfReference } from './office-lists.ts'
import {
  academic,
  attendance,
  audit,
  budget,
  certificate,
  contract,
  guide,
  report,
  roadmap,
} from './office-reports.ts'
import type { Writer } from './office-scene.ts'
import type { Specimen } from './paper.ts'

const writers: readonly (readonly [name: string, writer: Writer])[] = [
  ['sop', (scene) => procedure(scene, false)],
  ['sop-open', (scene) => procedure(scene, true)],
  ['minutes', minutes],
  ['minutes-protocol', protocol],
  ['invitation', invitation],
  ['letter', letter],
  ['memo', memo],
  ['assignment', assignment],
  ['internal-audit', (scene) => audit(scene, 'internal')],
  ['external-audit', (scene) => audit(scene, 'external')],
  ['certified-audit', (scene) => audit(scene, 'certified')],
  ['report', report],
  ['budget', (scene) => budget(scene, true)],
  ['budget-plan', (scene) => budget(scene, false)],
  ['contract', contract],
  ['attendance', attendance],
  ['roadmap', roadmap],
  ['guide', guide],
  ['certificate', certificate],
  ['academic', academic],
  ['memo-draft', (scene) => memoWithAct(scene, true)],
  ['memo-act', (scene) => memoWithAct(scene, false)],
  ['decree-on-drafting', decreeOnDrafting],
  ['sop-plain', plainProcedure],
  ['register', register],
  ['procurement-plan', procurementPlan],
  ['terms-of-reference', termsOfReference],
  ['registration', registration],
]

export function inventOfficePaper(chance: Chance, index: number): Specimen {
  const [name, write] = writers[index % writers.length] ?? ['minutes', minutes]
  const scene = {
    chance,
    region: inventRegion(chance),
    day: inventDay(chance),
    subject: inventSubject(chance),
    person: inventPerson(chance),
    number: chance.whole(1, 400),
  }
  return { name: `${name}-${index}`, ...write(scene) }
}
