// Run as a process of its own by the fault tests: backs a database of a test run up, or restores over it.
//     node backup-here.ts CLUSTER-AS-JSON DATABASE backup|restore FILE
// Prints "begun" when its work begins and "done" when it is done.
import { writeSync } from 'node:fs'
import { z } from 'zod'
import { restoreBackup } from '../backup/restore-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { databaseOn, testCluster } from './test-cluster.ts'

const [cluster = '', database = '', work = '', file = ''] = process.argv.slice(2)
const server = databaseOn(testCluster.parse(JSON.parse(cluster)), database)
const request = { server, file, fileFolder: `${file}-files`, at: new Date() }
writeSync(1, 'begun\n')
if (z.enum(['backup', 'restore']).parse(work) === 'backup') await writeBackup(request)
else await restoreBackup(request)
writeSync(1, 'done\n')
