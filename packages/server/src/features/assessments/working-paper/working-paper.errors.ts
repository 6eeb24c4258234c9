import { defineProblem } from '../../../platform/http/problem.ts'

export const valueTooFine = defineProblem({
  code: 'assessments.value_too_fine',
  status: 409,
  title:
    'Ada nilai dengan terlalu banyak desimal, sehingga lembar kerja tidak dapat menghitungnya dengan tepat. Tulis nilai itu dengan desimal yang lebih sedikit, lalu unduh lagi.',
})
