// Run as a process of its own by the migration tests: migrates the database of a test run and prints how many migrations it
// applied itself.
//     node migrate-here.ts CLUSTER-AS-JSON DATABASE
import { migrate } from '../platform/database/migrate.ts'
import { databaseOn, testCluster } from './test-cluster.ts'

const [cluster = '', database = ''] = process.argv.slice(2)
const applied = await migrate(databaseOn(testCluster.parse(JSON.parse(cluster)), database))
process.stdout.write(String(applied.length))
