import type { Band } from '../bands.ts'

export const scale = { min: 1, max: 5 }

export const spbeBands: readonly Band[] = [
  { name: 'Kurang', from: 1, to: 1.8, fromText: '1,0', level: 1 },
  { name: 'Cukup', from: 1.8, to: 2.6, fromText: '1,8', level: 2 },
  { name: 'Baik', from: 2.6, to: 3.5, fromText: '2,6', level: 3 },
  { name: 'Sangat Baik', from: 3.5, to: 4.2, fromText: '3,5', level: 4 },
  { name: 'Memuaskan', from: 4.2, to: 5, fromText: '4,2', level: 5 },
]
