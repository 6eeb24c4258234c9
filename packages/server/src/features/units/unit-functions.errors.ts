import { defineProblem } from '../../platform/http/problem.ts'

export const functionsChanged = defineProblem({
  code: 'units.functions_changed',
  status: 409,
  title: 'Rekan Anda baru saja menetapkan fungsi unit kerja yang sama. Lihat yang terbaru, lalu ulangi.',
})
