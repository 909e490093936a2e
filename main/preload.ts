import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopAnswer, DesktopBridge, DesktopCall } from '../shared/definitions/desktop-bridge';

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
} satisfies DesktopBridge);
