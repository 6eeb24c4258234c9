/** How a paper leaves, for the routes of another feature. */
export { docxContent, paperContent, sendDocx, sendPdf } from '../send-paper.ts'
