import { contextBridge, ipcRenderer } from 'electron';
import type {
  DesktopAnswer,
  DesktopBridge,
  DesktopCall,
  DesktopEvent,
} from '../shared/definitions/desktop-bridge';

/** Written out, because a sandboxed preload program cannot take in the forms that the calls are checked against. */
const events: ReadonlySet<DesktopEvent> = new Set(['given', 'menuCommand']);

/** Sends a call and gives back its answer, or throws the desktop's sentence. */
async function ask<Answer>(call: DesktopCall, ...parameters: unknown[]): Promise<Answer> {
  const reply: DesktopAnswer = await ipcRenderer.invoke(call, ...parameters);
  if ('failure' in reply) throw new Error(reply.failure);
  return reply.answer as Answer;
}

contextBridge.exposeInMainWorld('desktop', {
  save: (name, bytes) => ask('save', name, bytes),
  kept: () => ask('kept'),
  keep: (changes) => ask('keep', changes),
  openWork: () => ask('openWork'),
  openRecentWork: (file) => ask('openRecentWork', file),
  recentWork: () => ask('recentWork'),
  saveWork: (work) => ask('saveWork', work),
  autosave: (recovered) => ask('autosave', recovered),
  recovery: () => ask('recovery'),
  given: () => ask('given'),
  unsaved: (is) => ask('unsaved', is),
  menuCommand: () => ask('menuCommand'),
  versions: () => ask('versions'),
  savePdf: (name, html) => ask('savePdf', name, html),
  on: (event, listener) => {
    if (!events.has(event)) return () => undefined;
    const hear = () => listener();
    ipcRenderer.on(event, hear);
    return () => {
      ipcRenderer.removeListener(event, hear);
    };
  },
} satisfies DesktopBridge);
