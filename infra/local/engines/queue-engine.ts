// The queue engine's own process: PORT FOLDER.
import { buildApp } from 'fauxqs';

/** fauxqs exports neither its stores nor its persistence; its own server would listen on every interface. */
const part = (path: string) => import(new URL(path, import.meta.resolve('fauxqs')).href);
const [{ SqsStore }, { SnsStore }, { S3Store }, { PersistenceManager }] = await Promise.all(
  ['sqs/sqsStore.js', 'sns/snsStore.js', 's3/s3Store.js', 'persistence.js'].map(part),
);

const [port, folder] = process.argv.slice(2);
const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
const persistence = new PersistenceManager(folder);
// What was deleted is overwritten, and within an hour gone from the write-ahead log too.
persistence.db.exec('PRAGMA secure_delete = ON');
setInterval(() => persistence.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'), 3_600_000).unref();
persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store); // before it is attached, or it would write what it reads
for (const store of [...Object.values(stores), ...stores.sqsStore.allQueues()]) store.persistence = persistence;
stores.sqsStore.host = ''; // queue URLs then carry the host of the request

await buildApp({ logger: false, stores }).listen({ port: Number(port), host: '127.0.0.1' });
