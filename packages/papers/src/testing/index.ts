export { buildReport } from './build-papers.ts'
