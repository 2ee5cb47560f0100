// Rewrites a database's FILE without what was deleted in it, which SQLite else leaves until the place is used again, and empties its
// write-ahead log. The engine goes on: readers read, writers wait.
import { DatabaseSync } from 'node:sqlite';

const [file = ''] = process.argv.slice(2);
const database = new DatabaseSync(file, { timeout: 30_000 });
database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
database.close();
