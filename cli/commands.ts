import type { Command } from './command.ts';

type Entry = { readonly name: string; readonly summary: string; readonly load: () => Promise<Command> };

/** Every command: one file each, loaded when it is called, and one line here. */
export const commands: readonly Entry[] = [
  {
    name: 'moderate',
    summary: 'judge comments: JSON lines in, JSON lines out',
    load: async () => (await import('./moderate/command.ts')).moderate,
  },
  {
    name: 'evaluate',
    summary: 'measure decisions against labelled suites',
    load: async () => (await import('./evaluate/command.ts')).evaluate,
  },
  {
    name: 'train',
    summary: 'train the statistical model on labelled text',
    load: async () => (await import('./train/command.ts')).train,
  },
  { name: 'site create', summary: 'create or change a site', load: async () => (await import('./site/create.ts')).createSite },
  { name: 'moderator add', summary: 'let somebody review a site', load: async () => (await import('./moderator/add.ts')).addModerator },
  { name: 'moderator list', summary: 'who may review a site', load: async () => (await import('./moderator/list.ts')).listModerators },
  {
    name: 'moderator remove',
    summary: 'let somebody review a site no longer',
    load: async () => (await import('./moderator/remove.ts')).removeModerator,
  },
  {
    name: 'webhook add',
    summary: 'have a system told of a site’s events',
    load: async () => (await import('./webhook/add.ts')).addWebhook,
  },
  { name: 'webhook list', summary: 'who is told of a site’s events', load: async () => (await import('./webhook/list.ts')).listWebhooks },
  {
    name: 'webhook pause',
    summary: 'send a webhook nothing for now',
    load: async () => (await import('./webhook/change.ts')).pauseWebhook,
  },
  { name: 'webhook resume', summary: 'send it what happens again', load: async () => (await import('./webhook/change.ts')).resumeWebhook },
  { name: 'webhook remove', summary: 'send it nothing any more', load: async () => (await import('./webhook/change.ts')).removeWebhook },
  { name: 'webhook test', summary: 'send a webhook a ping', load: async () => (await import('./webhook/ping.ts')).testWebhook },
  {
    name: 'webhook failed',
    summary: 'what webhooks did not take',
    load: async () => (await import('./webhook/failed.ts')).failedDeliveries,
  },
  { name: 'webhook replay', summary: 'send it again', load: async () => (await import('./webhook/failed.ts')).replayDeliveries },
  {
    name: 'dead-letters',
    summary: 'what moderation could not read and no site owns',
    load: async () => (await import('./dead-letters/command.ts')).deadLetters,
  },
  {
    name: 'log verify',
    summary: 'check a site’s decision log against its seals',
    load: async () => (await import('./log/verify.ts')).logVerify,
  },
  { name: 'log print', summary: 'print the seals’ lines, to keep elsewhere', load: async () => (await import('./log/print.ts')).logPrint },
  {
    name: 'privacy scan',
    summary: 'where people’s e-mail and IP addresses are',
    load: async () => (await import('./privacy/scan.ts')).privacyScan,
  },
  {
    name: 'demo seed',
    summary: 'create the demo site and send its comments',
    load: async () => (await import('./demo/command.ts')).demoSeed,
  },
  { name: 'demo clear', summary: 'erase the comments of the demo’s queue', load: async () => (await import('./demo/clear.ts')).demoClear },
];
