import { defineProblem } from '../../platform/http/problem.ts'

export const overruleNotAllowed = defineProblem({
  code: 'findings.overrule_not_allowed',
  status: 403,
  title:
    'Temuan hanya diputuskan oleh asesor internal instansi ini, atau oleh asesor eksternal dalam evaluasi dan pemantauan.',
})

export const decidedByAssessor = defineProblem({
  code: 'findings.decided_by_assessor',
  status: 403,
  title: 'Butir ini sudah diputuskan asesor eksternal. Hanya asesor eksternal yang dapat mengubahnya.',
})

export const nothingToDecide = defineProblem({
  code: 'findings.nothing_to_decide',
  status: 422,
  title: 'Butir ini terpenuhi dengan sendirinya, jadi tidak ada yang diputuskan.',
})

export const findingsChanged = defineProblem({
  code: 'findings.changed',
  status: 409,
  title: 'Temuan atau keputusan butir ini sudah berubah. Lihat yang terbaru sebelum memutuskan.',
})
