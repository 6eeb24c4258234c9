import { defineProblem } from '../../../platform/http/problem.ts'

/** What was published was decided by it. */
export const boundaryFrozen = defineProblem({
  code: 'assessments.boundary_frozen',
  status: 422,
  title: 'Hasil putaran ini sudah terbit, jadi aturan ambang predikatnya tidak dapat diubah lagi.',
})
