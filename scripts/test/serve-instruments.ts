// Serves with the instruments of another folder: `node scripts/test/serve-instruments.ts FOLDER --data DATA --port 0`.
import { start } from '@undagi/server'

const [instrumentsFolder, , dataFolder] = process.argv.slice(2)
if (instrumentsFolder === undefined || dataFolder === undefined) throw new Error('FOLDER --data DATA')
const running = await start({ dataFolder, instrumentsFolder, example: true })
process.stdout.write(`${running.address}\n`)
process.once('SIGTERM', () => void running.stop())
