export { type Holder, issue, pem, revocationList } from '../example/certificates.ts'
export { CORPUS, type CorpusCase, type CorpusFile } from './corpus.ts'
export { TestPdf } from './test-pdf.ts'
export { buildWorld, by, NOW, type TestWorld } from './test-world.ts'
