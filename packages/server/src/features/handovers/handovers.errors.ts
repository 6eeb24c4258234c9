import { defineProblem } from '../../platform/http/problem.ts'

export const handoverNotFound = defineProblem({
  code: 'handovers.not_found',
  status: 404,
  title: 'Orang ini tidak pernah bertugas di instansi ini.',
})

export const handoverChanged = defineProblem({
  code: 'handovers.changed',
  status: 409,
  title: 'Serah terima ini sudah berubah sejak Anda membukanya. Lihat keadaannya sekarang, lalu ulangi.',
})

export const successorNotMember = defineProblem({
  code: 'handovers.successor_not_member',
  status: 422,
  title: 'Penerusnya belum atau tidak lagi bertugas di instansi ini, atau orang yang sama.',
})

export const notesForeignPlace = defineProblem({
  code: 'handovers.unknown_indicator',
  status: 422,
  title: 'Indikator itu tidak ada dalam instrumen putaran mana pun di instansi ini.',
})

export const handoverStepNotPossible = defineProblem({
  code: 'handovers.step_not_possible',
  status: 422,
  title: 'Langkah ini tidak dapat dilakukan pada keadaan serah terima sekarang.',
})

export const notTheSuccessor = defineProblem({
  code: 'handovers.not_the_successor',
  status: 422,
  title: 'Serah terima ini tidak ditujukan kepada Anda.',
})
